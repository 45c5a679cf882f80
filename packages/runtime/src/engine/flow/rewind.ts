import type { EventBody } from '../event.ts';
import type { Detour, Run } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { closeVisit } from './close-visit.ts';
import type { WayTarget } from './return-targets.ts';

/** Where a run is sent, by whom and why. */
export type Rewinding = Pick<Extract<EventBody, { kind: 'run-rewound' }>, 'why' | 'person' | 'comment'> & {
  readonly target: WayTarget;
  readonly detour?: Detour;
};

/**
 * Sends a run to a node in a new epoch: everything open in the node's block closes, sibling branches of a split that lies inside with
 * it, and the node is entered once (S-11 a, b).
 */
export function rewind(turn: Turn, run: Run, { target, detour, ...rewinding }: Rewinding): void {
  const { node, parent, index } = target;
  const outcome = rewinding.why === 'jump' ? 'cancelled' : 'returned';
  for (const visit of Object.values(run.visits)) {
    const same = visit.parent?.visit === parent?.visit && visit.parent?.branch === parent?.branch;
    if (same && visit.status === 'open') closeVisit(turn, { run: run.id, visit: visit.id }, outcome);
  }
  const epoch = (turn.deal.runs[run.id] ?? run).epoch + 1;
  record(turn, {
    kind: 'run-rewound',
    run: run.id,
    node,
    parent,
    epoch,
    ...rewinding,
    ...(detour === undefined ? {} : { detour }),
  });
  turn.queue.push({ do: 'enter', run: run.id, parent, index });
}
