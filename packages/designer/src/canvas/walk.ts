import { type Run, type Visit, visitsOf } from '@dealwright/runtime';
import type { Flow } from '@dealwright/shared';
import { type NodeList, placeOfNode } from '../document/flow-tree.ts';
import type { Card, Picture } from './picture.ts';

/** How far one case has come at a card: gone through, standing there, still to come, or passed by. */
export type CardState = 'done' | 'open' | 'ahead' | 'passed-by';

/** Solid, dashed or grey. */
export type LineState = 'walked' | 'expected' | 'not-taken';

/** The way of one run through a picture. */
export interface Way {
  readonly cards: ReadonlyMap<string, CardState>;
  readonly lines: ReadonlyMap<string, LineState>;
  /** Nodes in the order in which they were reached; the numbers on the cards. */
  readonly order: ReadonlyMap<string, number>;
}

/** The way a run has taken, in its present round: what a returned run did before it was resubmitted is past. */
export function wayOf(picture: Picture, flow: Flow, run: Run): Way {
  const visits = latestVisits(run);
  const state = (card: Card): CardState => cardState(card, { flow, run, visits });
  const cards = new Map(picture.cards.map((card) => [card.id, state(card)]));
  const lines = new Map(
    picture.lines.map(({ id, from, to }) => [id, lineState(cards.get(from) ?? 'ahead', cards.get(to) ?? 'ahead')]),
  );
  return { cards, lines, order: orderOf(run) };
}

/** Nodes of a run's present round, numbered as they were reached. */
export function orderOf(run: Run): ReadonlyMap<string, number> {
  return new Map([...latestVisits(run).keys()].map((node, index) => [node, index + 1]));
}

interface Trip {
  readonly flow: Flow;
  readonly run: Run;
  readonly visits: ReadonlyMap<string, Visit>;
}

function latestVisits(run: Run): ReadonlyMap<string, Visit> {
  const found = new Map<string, Visit>();
  for (const visit of visitsOf(run)) if (visit.epoch === run.epoch) found.set(visit.node, visit);
  return found;
}

function cardState({ kind, node, branch }: Card, trip: Trip): CardState {
  if (node === null) return kind === 'trigger' || trip.run.status === 'approved' ? 'done' : toCome(trip);
  const visit = trip.visits.get(node);
  if (visit === undefined) return passedBy(node, trip) ? 'passed-by' : toCome(trip);
  if (kind === 'branch') return branchState(visit, branch ?? '', trip);
  if (kind === 'join') return visit.status === 'done' ? 'done' : toCome(trip);
  if (visit.status === 'cancelled') return 'passed-by';
  return visit.status === 'open' ? 'open' : 'done';
}

function toCome({ run }: Trip): CardState {
  return run.status === 'running' ? 'ahead' : 'passed-by';
}

function branchState(visit: Visit, branch: string, trip: Trip): CardState {
  if (Object.hasOwn(visit.branches, branch)) return 'done';
  return Object.keys(visit.branches).length > 0 ? 'passed-by' : toCome(trip);
}

/** Whether the node lies in a branch that the run did not take. */
function passedBy(node: string, trip: Trip): boolean {
  const list: NodeList = placeOfNode(trip.flow, node)?.list ?? { owner: null };
  if (list.owner === null) return false;
  const visit = trip.visits.get(list.owner);
  if (visit === undefined) return passedBy(list.owner, trip);
  return branchState(visit, list.branch, trip) === 'passed-by';
}

function lineState(from: CardState, to: CardState): LineState {
  if (from === 'passed-by' || to === 'passed-by') return 'not-taken';
  return to === 'ahead' || from === 'ahead' ? 'expected' : 'walked';
}
