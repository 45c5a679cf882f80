import { Copy, FoldVertical, Move, Split, Trash2, UnfoldVertical } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { addBranch } from '../document/commands/add-branch.ts';
import { useDocument } from '../document/use-document.ts';
import { removeChosen } from './chosen-nodes.ts';
import type { FlowBarProps } from './FlowBar.tsx';
import { MoveNode } from './MoveNode.tsx';
import { ToolIcon } from './ToolIcon.tsx';
import { kindOf } from './use-flow-view.ts';

/** Deeds on the selected node or branch; each is also a key on the canvas. */
export function SelectedActions({ view, folded, clipboard }: FlowBarProps) {
  const { t } = useWords();
  const selection = useDocument((state) => state.selection);
  const { run, select, newId } = useDocument.getState();
  const [moving, setMoving] = useState(false);
  if (view.selected === null || selection === null || (selection.kind !== 'node' && selection.kind !== 'branch'))
    return null;
  const { flow, node } = selection;
  const branches = kindOf(view.flow, node)?.branches ?? 'none';
  const remove = (): void => {
    const branch = selection.kind === 'branch' ? selection.branch : null;
    if (removeChosen(view, { node, branch }))
      select(selection.kind === 'branch' ? { kind: 'node', flow, node } : { kind: 'flow', flow });
  };
  const marked = view.marks.nodes.size;
  return (
    <span className="flow-actions">
      {marked > 0 && <span className="flow-marked">{t('canvas.marked', { count: marked })}</span>}
      {marked === 0 && branches !== 'none' && branches !== 'one' && (
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
      {marked === 0 && branches !== 'none' && selection.kind === 'node' && (
        <ToolIcon
          label={t(folded.has(node) ? 'canvas.unfold' : 'canvas.fold')}
          icon={folded.has(node) ? <UnfoldVertical size={14} /> : <FoldVertical size={14} />}
          onClick={() => view.fold(node)}
        />
      )}
      {selection.kind === 'node' && (
        <button type="button" className="flow-tool" title="Alt+↑ Alt+↓" onClick={() => setMoving(true)}>
          <Move size={14} aria-hidden="true" />
          <span>{t('canvas.move-to')}</span>
        </button>
      )}
      <ToolIcon label={`${t('canvas.copy')} (Ctrl+C)`} icon={<Copy size={14} />} onClick={clipboard.copy} />
      <ToolIcon label={`${t('canvas.delete')} (Delete)`} icon={<Trash2 size={14} />} onClick={remove} />
      {moving && selection.kind === 'node' && <MoveNode view={view} node={node} onClose={() => setMoving(false)} />}
    </span>
  );
}
