import type { EventBody } from '../event.ts';
import type { Detour, Reason, Run, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { visitsOf } from '../visits.ts';
import { closeVisit } from './close-visit.ts';
import type { WayTarget } from './return-targets.ts';

/** Where a run is sent, by whom and why. */
export type Rewinding = Pick<Extract<EventBody, { kind: 'run-rewound' }>, 'why' | 'person' | 'comment' | 'inputs'> & {
  readonly target: WayTarget;
  readonly detour?: Detour;
};

/** Visits of one node after which a run is taken to go in circles (S-23). */
export const maximumVisits = 20;

/** Why a node may not be visited once more by the flow itself; null when it may. */
export function refuseVisit(run: Run, node: string): Reason | null {
  const visits = visitsOf(run).filter((visit) => visit.node === node).length;
  return visits < maximumVisits ? null : { code: 'too-many-visits', params: { node, limit: maximumVisits } };
}

/**
 * Sends a run to a node in a new epoch: everything open in the node's block closes, sibling branches of a split that lies inside with
 * it, and the node is entered once (S-11 a, b).
 */
export function rewind(turn: Turn, run: Run, { target, detour, ...rewinding }: Rewinding): void {
  const { node, parent, index, into } = target;
  const inside = into === undefined ? {} : { into };
  const outcome = rewinding.why === 'jump' ? 'cancelled' : 'returned';
  for (const visit of run.open) {
    if (sameBlock(visit.parent, parent)) closeVisit(turn, { run: run.id, visit: visit.id }, outcome);
  }
  forget(turn, run.id, parent);
  const epoch = (turn.deal.runs[run.id] ?? run).epoch + 1;
  record(turn, {
    kind: 'run-rewound',
    run: run.id,
    node,
    parent,
    epoch,
    ...rewinding,
    ...inside,
    ...(detour === undefined ? {} : { detour }),
  });
  turn.queue.push({ do: 'enter', run: run.id, parent, index, ...inside });
}

/** Entries of the same block that still wait in this turn belong to the way that is given up. */
function forget(turn: Turn, run: string, parent: Visit['parent']): void {
  const kept = turn.queue.filter(
    (work, place) => place < turn.taken || !(work.do === 'enter' && work.run === run && sameBlock(work.parent, parent)),
  );
  turn.queue.splice(0, turn.queue.length, ...kept);
}

function sameBlock(one: Visit['parent'], other: Visit['parent']): boolean {
  return one?.visit === other?.visit && one?.branch === other?.branch;
}
