import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { personOf } from '../refuse-actor.ts';
import { note, record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { findOwnRun } from './find-run.ts';

/** Sends a returned run round again from its first node, in a new epoch. */
export function resubmit(turn: Turn, { run: id, values = {}, comment, by }: CommandOf<'resubmit'>): Refusal | null {
  const run = findOwnRun(turn, id, personOf(by));
  if ('refused' in run) return run.refused;
  if (run.status !== 'returned') return refuse('run-not-returned', { flow: run.flow });
  const wrong = submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
  if (wrong !== null) return wrong;
  record(turn, { kind: 'run-resubmitted', run: id, epoch: run.epoch + 1, comment: comment ?? null });
  note(turn, { flow: run.flow, what: { code: 'run-resubmitted', params: {} }, people: [run.initiator] });
  turn.queue.push({ do: 'enter', run: id, parent: null, index: 0 });
  return null;
}
