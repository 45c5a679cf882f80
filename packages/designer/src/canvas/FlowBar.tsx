import { nodeKinds } from '@dealwright/runtime';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Select } from 'antd';
import { FoldVertical, Move, Plus, Search, Shrink, Split, Trash2, TriangleAlert, UnfoldVertical } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { addBranch } from '../document/commands/add-branch.ts';
import { removeBranch } from '../document/commands/remove-branch.ts';
import { removeNode } from '../document/commands/remove-node.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { MoveNode } from './MoveNode.tsx';
import { useAddFlow } from './use-add-flow.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

/** What the bar above the canvas needs. */
export interface FlowBarProps {
  readonly view: FlowView;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (node: string) => void;
  readonly onFind: () => void;
  readonly onTidy: () => void;
}

/** Which flow, how big, what is wrong with it, and what can be done with what is selected. */
export function FlowBar(props: FlowBarProps) {
  const { t } = useWords();
  const { view, onFind, onTidy } = props;
  const nodes = Object.values(view.flow.nodes);
  const peopled = nodes.filter(({ kind }) => (nodeKinds.get(kind)?.decisions.length ?? 0) > 0);
  return (
    <div className="flow-bar">
      <FlowChoice view={view} />
      <span className="flow-counts">{t('canvas.counts', { nodes: nodes.length, approvals: peopled.length })}</span>
      <span className="bar-space" />
      <Counts view={view} />
      <SelectedActions {...props} />
      <button type="button" className="flow-tool" title={`${t('canvas.find')} (Ctrl+F)`} onClick={onFind}>
        <Search size={14} aria-hidden="true" />
        <span>{t('canvas.find')}</span>
      </button>
      <button type="button" className="flow-tool flow-tidy" title={t('canvas.tidy-hint')} onClick={onTidy}>
        <Shrink size={14} aria-hidden="true" />
        <span>{t('canvas.tidy')}</span>
      </button>
    </div>
  );
}

function FlowChoice({ view }: { readonly view: FlowView }) {
  const { t, of } = useWords();
  const { flows } = useDefinition();
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  const add = useAddFlow();
  const open = (flow: string): void => {
    useDocument.getState().select({ kind: 'flow', flow });
    void navigate({ to: `/$process/flow` as '/$process/form', params: { process }, search: { flow } });
  };
  return (
    <>
      <Select
        className="flow-choice"
        variant="borderless"
        aria-label={t('canvas.flow')}
        value={view.id}
        popupMatchSelectWidth={false}
        options={Object.entries(flows).map(([value, { title }]) => ({ value, label: of(title) }))}
        onChange={open}
      />
      <button
        type="button"
        className="flow-tool"
        title={t('canvas.add-flow')}
        aria-label={t('canvas.add-flow')}
        onClick={add}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
    </>
  );
}

function Counts({ view }: { readonly view: FlowView }) {
  const { t } = useWords();
  const all = [...view.problems.values()].flat();
  const counts = (['error', 'warning'] as const).map(
    (severity) => all.filter((one) => one.severity === severity).length,
  );
  const [errors = 0, warnings = 0] = counts;
  return (
    <>
      {errors > 0 && (
        <span className="flow-count" data-severe="">
          <TriangleAlert size={14} aria-hidden="true" />
          {t('canvas.problems.errors', { count: errors })}
        </span>
      )}
      {warnings > 0 && (
        <span className="flow-count">
          <TriangleAlert size={14} aria-hidden="true" />
          {t('canvas.problems.warnings', { count: warnings })}
        </span>
      )}
    </>
  );
}

/** Deeds on the selected node or branch; each is also a key on the canvas. */
function SelectedActions({ view, folded, onFold }: FlowBarProps) {
  const { t } = useWords();
  const selection = useDocument((state) => state.selection);
  const { run, select, newId } = useDocument.getState();
  const [moving, setMoving] = useState(false);
  if (view.selected === null || selection === null || (selection.kind !== 'node' && selection.kind !== 'branch'))
    return null;
  const { flow, node } = selection;
  const branches = kindOf(view.flow, node)?.branches ?? 'none';
  const remove = (): void => {
    const done =
      selection.kind === 'branch'
        ? run(removeBranch, { flow, node, branch: selection.branch })
        : run(removeNode, { flow, node });
    if (done) select(selection.kind === 'branch' ? { kind: 'node', flow, node } : { kind: 'flow', flow });
  };
  return (
    <span className="flow-actions">
      {branches !== 'none' && branches !== 'one' && (
        <button
          type="button"
          className="flow-tool"
          onClick={() => {
            const branch = newId('br');
            if (run(addBranch, { flow, node, branch })) select({ kind: 'branch', flow, node, branch });
          }}
        >
          <Split size={14} aria-hidden="true" />
          <span>{t('canvas.add-branch')}</span>
        </button>
      )}
      {branches !== 'none' && selection.kind === 'node' && (
        <ToolIcon
          label={t(folded.has(node) ? 'canvas.unfold' : 'canvas.fold')}
          icon={folded.has(node) ? <UnfoldVertical size={14} /> : <FoldVertical size={14} />}
          onClick={() => onFold(node)}
        />
      )}
      {selection.kind === 'node' && (
        <button type="button" className="flow-tool" title="Alt+↑ Alt+↓" onClick={() => setMoving(true)}>
          <Move size={14} aria-hidden="true" />
          <span>{t('canvas.move-to')}</span>
        </button>
      )}
      <ToolIcon label={`${t('canvas.delete')} (Delete)`} icon={<Trash2 size={14} />} onClick={remove} />
      {moving && selection.kind === 'node' && <MoveNode view={view} node={node} onClose={() => setMoving(false)} />}
    </span>
  );
}

interface ToolIconProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
}

function ToolIcon({ label, icon, onClick }: ToolIconProps) {
  return (
    <button type="button" className="flow-tool" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}
