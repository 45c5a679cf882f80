import type { EventBody } from '../event.ts';
import { nextId, record, type Turn } from '../turn.ts';

/** What set a flow going. */
export type StartOfRun = Omit<Extract<EventBody, { kind: 'run-started' }>, 'kind' | 'run'>;

/** Starts a run of a flow; its nodes are entered before the turn is quiet. Returns the run's id. */
export function startRun(turn: Turn, start: StartOfRun): string {
  const run = nextId(turn, 'r');
  record(turn, { kind: 'run-started', run, ...start });
  turn.note?.({
    flow: start.flow,
    what: { code: 'run-started', params: { flow: start.flow } },
    because: { code: `trigger-${start.trigger}`, params: {} },
    people: [start.initiator],
  });
  turn.queue.push({ do: 'enter', run, parent: null, index: 0 });
  return run;
}
