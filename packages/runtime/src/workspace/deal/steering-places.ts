import { type Flow, type ProcessDefinition, textOf } from '@dealwright/shared';
import { placeOf } from '../../engine/flow/earlier-nodes.ts';
import { actingKinds } from '../../nodes/kinds-of-people.ts';
import type { RadioChoice } from '../deed/RadioGroup.tsx';
import type { RunView } from './use-deal.ts';

/** How nodes of a flow are named. */
export interface PlaceWords {
  readonly definition: ProcessDefinition;
  readonly locale: string;
  /** Name of the way outside all branches. */
  readonly main: string;
  /** Names a branch that has no name by its number. */
  readonly branch: (number: number) => string;
}

/** The nodes at which people are asked now. */
export function openNodes({ visits }: RunView): readonly RadioChoice<string>[] {
  const open = visits.filter(({ status, kind }) => status === 'open' && actingKinds.has(kind));
  return open.map(({ id, title }) => ({ key: id, words: title }));
}

/** Where a run may be moved to: the main line first, then branch by branch, each in the order in which it is drawn. */
export function jumpPlaces({ flow: id, jumps }: RunView, words: PlaceWords): readonly RadioChoice<string>[] {
  const flow = words.definition.flows[id];
  if (flow === undefined) return [];
  const ways = listsOf(flow, flow.root).filter((list) => list.some((node) => jumps.includes(node)));
  return ways.flatMap((list) => {
    const under = list === flow.root ? words.main : branchWords(flow, list, words);
    const legal = list.filter((node) => jumps.includes(node));
    const choices = legal.map((node) => ({ key: node, words: titleOf(flow, node, words) }));
    return ways.length === 1 ? choices : choices.map((choice) => ({ ...choice, under }));
  });
}

/** The nodes of a flow's main line, at which a run that has ended may go on. */
export function mainPlaces({ flow: id }: RunView, words: PlaceWords): readonly RadioChoice<string>[] {
  const flow = words.definition.flows[id];
  return (flow?.root ?? []).map((node) => ({
    key: node,
    words: flow === undefined ? node : titleOf(flow, node, words),
  }));
}

function titleOf(flow: Flow, node: string, { definition, locale }: PlaceWords): string {
  return textOf(definition, flow.nodes[node]?.title ?? node, locale);
}

/** A branch by its block and its own name: “Review · Technology”. */
function branchWords(flow: Flow, list: readonly string[], words: PlaceWords): string {
  const owner = placeOf(flow, list[0] ?? '')?.owner ?? '';
  const branches = flow.nodes[owner]?.branches ?? [];
  const at = branches.findIndex(({ nodes }) => nodes === list);
  const title = branches[at]?.title;
  const name = title === undefined ? words.branch(at + 1) : textOf(words.definition, title, words.locale);
  return `${titleOf(flow, owner, words)} · ${name}`;
}

/** A list of nodes and those of the branches below it, in the order in which they are drawn. */
function listsOf(flow: Flow, list: readonly string[]): readonly (readonly string[])[] {
  const below = list.flatMap((node) => flow.nodes[node]?.branches ?? []);
  return [list, ...below.flatMap(({ nodes }) => listsOf(flow, nodes))];
}
