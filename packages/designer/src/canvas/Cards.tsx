import { textOf } from '@dealwright/shared';
import { Handle, type NodeProps, Position } from '@xyflow/react';
import { CircleCheck, CircleX, TriangleAlert, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { paramsInWords } from '../document/params-in-words.ts';
import type { CardNode } from './card-nodes.ts';
import { sentenceText } from './condition-words.ts';
import { nodeWords } from './node-words.ts';
import { triggerWords } from './trigger-words.ts';
import { type FlowView, kindOf, useFlowView } from './use-flow-view.ts';

interface FaceProps {
  readonly view: FlowView;
  readonly data: CardNode['data'];
  readonly className: string;
  /** What a screen reader says beside what stands on the card. */
  readonly description?: string;
  readonly style?: React.CSSProperties;
  readonly children: ReactNode;
}

/** What every card has: the two ends of lines, the frame, where a case stands, its problems. */
function Face({ view, data, className, description = '', style, children }: FaceProps) {
  const { card } = data;
  const selected = view.selected === card.id;
  const state = view.way?.cards.get(card.id);
  const order = card.kind === 'branch' || card.node === null ? undefined : view.way?.order.get(card.node);
  const problems = view.problems.get(card.id) ?? [];
  const { t, definition, locale } = view.reader;
  const said = problems.map(({ code, params = {} }) => t(`problem.${code}`, paramsInWords(definition, params, locale)));
  const more = [description, ...said].filter((words) => words !== '').join('. ');
  const severe = problems.some(({ severity }) => severity === 'error');
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className="canvas-end" />
      <button
        type="button"
        className={`canvas-card ${className}`}
        data-card={card.id}
        data-state={state}
        aria-pressed={selected}
        aria-description={more === '' ? undefined : more}
        tabIndex={selected || (view.selected === null && card.kind === 'trigger') ? 0 : -1}
        style={style}
      >
        {children}
      </button>
      {order !== undefined && (
        <span className="canvas-order" data-state={state}>
          {order}
        </span>
      )}
      {problems.length > 0 && (
        <span className="canvas-problem" data-severe={severe ? '' : undefined} title={said.join('\n')}>
          <TriangleAlert size={14} aria-hidden="true" />
        </span>
      )}
      <Handle type="source" position={Position.Bottom} isConnectable={false} className="canvas-end" />
    </>
  );
}

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
    data.card.kind === 'folded' ? [view.reader.t('canvas.folded', { count: node.branches?.length ?? 0 })] : [];
  const name = view.nameOf(id);
  return (
    <Face view={view} data={data} className="canvas-node" description={lines.slice(2).join('. ')}>
      <span className="canvas-name">
        <ComponentIcon name={kind?.icon ?? 'square'} />
        <b>{name}</b>
        {tag !== null && <span className="canvas-tag">{tag}</span>}
      </span>
      {[...lines, ...folded].slice(0, 2).map((line) => (
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
    <Face view={view} data={data} className="canvas-block">
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
