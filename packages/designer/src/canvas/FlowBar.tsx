import { nodeKinds } from '@dealwright/runtime';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Select } from 'antd';
import { ClipboardPaste, Flame, Plus, Search, Shrink, TriangleAlert } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import type { Heat } from './heat/use-heat.ts';
import { SelectedActions } from './SelectedActions.tsx';
import { ToolIcon } from './ToolIcon.tsx';
import { useAddFlow } from './use-add-flow.ts';
import type { FlowClipboard } from './use-clipboard.ts';
import type { FlowView } from './use-flow-view.ts';

/** What the bar above the canvas needs. */
export interface FlowBarProps {
  readonly view: FlowView;
  readonly folded: ReadonlySet<string>;
  readonly heat: Heat;
  readonly clipboard: FlowClipboard;
  /** The window is too narrow to draw; what is here can be read. */
  readonly reading: boolean;
  readonly onFind: () => void;
  readonly onTidy: () => void;
}

/** Which flow, how big, what is wrong with it, and what can be done with what is selected. */
export function FlowBar(props: FlowBarProps) {
  const { t } = useWords();
  const { view, heat, clipboard, reading, onFind, onTidy } = props;
  const nodes = Object.values(view.flow.nodes);
  const peopled = nodes.filter(({ kind }) => (nodeKinds.get(kind)?.decisions.length ?? 0) > 0);
  return (
    <div className="flow-bar">
      <FlowChoice view={view} reading={reading} />
      <span className="flow-counts">{t('canvas.counts', { nodes: nodes.length, approvals: peopled.length })}</span>
      <span className="bar-space" />
      <Counts view={view} />
      {!reading && <SelectedActions {...props} />}
      {!reading && (
        <ToolIcon
          label={`${t('canvas.paste')} (Ctrl+V)`}
          icon={<ClipboardPaste size={14} />}
          onClick={clipboard.paste}
        />
      )}
      <button
        type="button"
        className="flow-tool flow-heat"
        aria-pressed={heat.state !== 'off'}
        title={t('canvas.heat')}
        onClick={heat.toggle}
      >
        <Flame size={14} aria-hidden="true" />
        <span>{t('canvas.heat')}</span>
      </button>
      <button type="button" className="flow-tool" title={`${t('canvas.find')} (Ctrl+F)`} onClick={onFind}>
        <Search size={14} aria-hidden="true" />
        <span>{t('canvas.find')}</span>
      </button>
      {!reading && (
        <button type="button" className="flow-tool flow-tidy" title={t('canvas.tidy-hint')} onClick={onTidy}>
          <Shrink size={14} aria-hidden="true" />
          <span>{t('canvas.tidy')}</span>
        </button>
      )}
    </div>
  );
}

function FlowChoice({ view, reading }: Pick<FlowBarProps, 'view' | 'reading'>) {
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
      {!reading && <ToolIcon label={t('canvas.add-flow')} icon={<Plus size={14} />} onClick={add} />}
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
