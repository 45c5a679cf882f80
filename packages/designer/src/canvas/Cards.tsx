import { textOf } from '@dealwright/shared';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { CircleCheck, CircleX, Zap } from 'lucide-react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { nodesUnder } from '../document/flow-tree.ts';
import type { CardNode } from './card-nodes.ts';
import { sentenceText } from './condition-words.ts';
import { Face } from './Face.tsx';
import { FoldButton } from './FoldButton.tsx';
import { nodeWords } from './node-words.ts';
import { triggerWords } from './trigger-words.ts';
import { kindOf, useFlowView } from './use-flow-view.ts';

/** What starts the flow, with the hue of its stage's module. */
export function TriggerCard({ data }: NodeProps<CardNode>) {
  const view = useFlowView();
  const words = triggerWords(view.flow.trigger, view.reader);
  return (
    <Face view={view} data={data} className="canvas-trigger" style={{ borderLeftColor: words.hue }}>
      <span className="canvas-name">
        <Zap size={16} aria-hidden="true" />
        <b>{words.title}</b>
      </span>
      <span className="canvas-line">{words.note}</span>
    </Face>
  );
}

/** A node: icon, name, how the people decide, who. */
export function NodeCard({ data }: NodeProps<CardNode>) {
  const view = useFlowView();
  const id = data.card.node ?? '';
  const node = view.flow.nodes[id];
  const kind = kindOf(view.flow, id);
  if (node === undefined) return null;
  const { tag, lines } = nodeWords(node, kind, view.reader);
  const folded =
    data.card.kind === 'folded'
      ? [view.reader.t('canvas.folded', { count: nodesUnder(view.flow, id).length - 1 })]
      : [];
  const name = view.nameOf(id);
  return (
    <Face
      view={view}
      data={data}
      className="canvas-node"
      description={lines.slice(2).join('. ')}
      aside={data.card.kind === 'folded' && <FoldButton view={view} node={id} folded />}
    >
      <span className="canvas-name">
        <ComponentIcon name={kind?.icon ?? 'square'} />
        <b>{name}</b>
        {tag !== null && <span className="canvas-tag">{tag}</span>}
      </span>
      {[...folded, ...lines].slice(0, 2).map((line) => (
        <span key={line} className="canvas-line">
          {line}
        </span>
      ))}
    </Face>
  );
}

/** The head of a block, with how its branches go on. */
export function BlockCard({ data }: NodeProps<CardNode>) {
  const view = useFlowView();
  const id = data.card.node ?? '';
  const kind = kindOf(view.flow, id);
  const count = view.flow.nodes[id]?.branches?.length ?? 0;
  const mode = kind?.branches ?? 'none';
  const target = view.flow.nodes[id];
  const meets = target === undefined ? undefined : kind?.meets?.(target);
  const usual = mode === 'none' ? '' : view.reader.t(`canvas.branches.${mode}`, { count });
  const note = meets === undefined ? usual : view.reader.t(`node.${kind?.kind}.meets.${meets.code}`, meets.params);
  const name = view.nameOf(id);
  return (
    <Face view={view} data={data} className="canvas-block" aside={<FoldButton view={view} node={id} folded={false} />}>
      <ComponentIcon name={kind?.icon ?? 'square'} size={14} />
      <b>{name}</b>
      <span className="canvas-note">{note}</span>
    </Face>
  );
}

/** A branch: its number and its condition, or its name where every branch runs. */
export function BranchCard({ data }: NodeProps<CardNode>) {
  const view = useFlowView();
  const { card } = data;
  const { definition, locale, t } = view.reader;
  const branch = view.flow.nodes[card.node ?? '']?.branches?.find(({ id }) => id === card.branch);
  if (branch === undefined) return null;
  const conditional = kindOf(view.flow, card.node ?? '')?.branches === 'conditions';
  const title = branch.title === undefined ? '' : textOf(definition, branch.title, locale);
  const unset = branch.when !== undefined && 'const' in branch.when;
  const chips = branch.when === undefined || unset ? [] : view.condition(branch.when);
  const plain = unset ? t('canvas.branch.never') : conditional ? t('canvas.branch.otherwise') : title;
  const words = chips.length === 0 ? plain : sentenceText(chips);
  const number = t('canvas.branch.number', { number: card.number ?? 0 });
  return (
    <Face
      view={view}
      data={data}
      className="canvas-branch"
      description={title === words ? number : `${number}. ${title}`}
    >
      <span className="canvas-number">{card.number}</span>
      <span className="canvas-words" title={conditional && title !== '' ? `${title}: ${words}` : words}>
        {chips.length === 0
          ? plain
          : chips.map(({ kind, text, pointer }, index) => (
              <span key={`${pointer} ${index}`} data-chip={kind}>
                {text}{' '}
              </span>
            ))}
      </span>
    </Face>
  );
}

/** The point where branches meet. */
export function JoinPoint() {
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className="canvas-end" />
      <Handle type="source" position={Position.Bottom} isConnectable={false} className="canvas-end" />
    </>
  );
}

/** The end of the flow; with a case, how it ended. */
export function EndCard() {
  const { reader, status } = useFlowView();
  const ended = status !== null && status !== 'running';
  const Icon = status === 'rejected' ? CircleX : CircleCheck;
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className="canvas-end" />
      <span className="canvas-finish" data-status={status ?? undefined}>
        <Icon size={14} aria-hidden="true" />
        {reader.t(ended ? `canvas.end.${status}` : 'canvas.end')}
      </span>
    </>
  );
}
