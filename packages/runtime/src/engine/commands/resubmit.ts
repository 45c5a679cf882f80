import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { indexOfResubmission } from '../flow/detour.ts';
import { personOf } from '../refuse-actor.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { chooseFor } from './choices.ts';
import { findOwnRun } from './find-run.ts';

/** Sends a returned run round again in a new epoch: from its first node, or straight back to who returned it. */
export function resubmit(turn: Turn, command: CommandOf<'resubmit'>): Refusal | null {
  const { run: id, values = {}, comment, choose, by } = command;
  const run = findOwnRun(turn, id, personOf(by));
  if ('refused' in run) return run.refused;
  if (run.status !== 'returned') return refuse('run-not-returned', { flow: run.flow });
  const wrong = submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
  const refused = wrong ?? chooseFor(turn, { run, by: 'initiator', person: personOf(by) }, choose);
  if (refused !== null) return refused;
  record(turn, { kind: 'run-resubmitted', run: id, epoch: run.epoch + 1, comment: comment ?? null });
  turn.note?.({ flow: run.flow, what: { code: 'run-resubmitted', params: {} }, people: [run.initiator] });
  const index = indexOfResubmission(turn, turn.deal.runs[id] ?? run);
  turn.queue.push({ do: 'enter', run: id, parent: null, index });
  return null;
}
