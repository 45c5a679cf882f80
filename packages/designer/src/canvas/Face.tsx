import { Handle, Position } from '@xyflow/react';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { nodesUnder } from '../document/flow-tree.ts';
import { paramsInWords } from '../document/params-in-words.ts';
import { useDragSource } from '../form-board/drag/use-drag-source.ts';
import type { CardNode } from './card-nodes.ts';
import { thingOfCard } from './drop-places.ts';
import { HeatFigures, WaitingNow } from './heat/HeatFigures.tsx';
import { heatLevel } from './heat/heat-view.ts';
import { heatSentence } from './heat/heat-words.ts';
import type { Card } from './picture.ts';
import { branchCard } from './picture.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

interface FaceProps {
  readonly view: FlowView;
  readonly data: CardNode['data'];
  readonly className: string;
  /** What a screen reader says beside what stands on the card. */
  readonly description?: string;
  readonly style?: React.CSSProperties;
  /** Controls of its own beside the card's button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What every card has: the two ends of lines, the frame, where a case stands, its problems. */
export function Face({ view, data, className, description = '', style, aside, children }: FaceProps) {
  const { card } = data;
  const thing = thingOfCard(card, view.flow);
  const source = useDragSource({ id: card.id, thing, ...shownInFlight(view, card) });
  const selected = view.selected === card.id;
  const marked = card.branch === null && card.node !== null && view.marks.nodes.has(card.node);
  const state = view.way?.cards.get(card.id);
  const order = card.kind === 'branch' || card.node === null ? undefined : view.way?.order.get(card.node);
  const problems = problemsOf(view, card);
  const { t, definition, locale } = view.reader;
  const said = problems.map(({ code, params = {} }) => t(`problem.${code}`, paramsInWords(definition, params, locale)));
  const waiting = card.branch === null && card.node !== null ? view.heat?.nodes.get(card.node) : undefined;
  const heat = waiting === undefined || card.kind === 'block' ? undefined : waiting;
  const waited = heat === undefined ? '' : heatSentence(heat, t);
  const more = [description, waited, ...said].filter((words) => words !== '').join('. ');
  const severe = problems.some(({ severity }) => severity === 'error');
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className="canvas-end" />
      <button
        ref={thing === null ? undefined : source.ref}
        type="button"
        className={`canvas-card nopan ${className}`}
        data-card={card.id}
        data-state={state}
        data-flight={source.inFlight ? '' : undefined}
        data-heat={heat === undefined ? undefined : heatLevel(heat)}
        title={waited === '' ? undefined : waited}
        aria-pressed={selected || marked}
        aria-description={more === '' ? undefined : more}
        tabIndex={selected || (view.selected === null && card.kind === 'trigger') ? 0 : -1}
        style={style}
        onPointerDown={thing === null ? undefined : source.onPointerDown}
      >
        {children}
        {heat !== undefined && <HeatFigures waiting={heat} t={t} />}
      </button>
      {heat !== undefined && <WaitingNow waiting={heat} t={t} />}
      {aside}
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

/** Problems of a card; a folded block shows those of everything that is hidden in it, too. */
function problemsOf({ problems, flow }: FlowView, { id, kind, node }: Card) {
  if (kind !== 'folded' || node === null) return problems.get(id) ?? [];
  return nodesUnder(flow, node).flatMap((inside) => {
    const branches = (flow.nodes[inside]?.branches ?? []).map((branch) => branchCard(inside, branch.id));
    return [inside, ...branches].flatMap((card) => problems.get(card) ?? []);
  });
}

/** Name and icon of a card while it is dragged. */
function shownInFlight(view: FlowView, { node, number }: Card): { readonly name: string; readonly icon: string } {
  if (node === null) return { name: '', icon: 'square' };
  const icon = kindOf(view.flow, node)?.icon ?? 'square';
  if (number === null) return { name: view.nameOf(node), icon };
  return { name: view.reader.t('canvas.branch.number', { number }), icon };
}
