import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { indexOfResubmission } from '../flow/detour.ts';
import { personOf } from '../refuse-actor.ts';
import { resubmissionRefused } from '../resubmission.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { chooseFor } from './choices.ts';
import { findAskedRun } from './find-run.ts';

/**
 * Sends a request round again in a new epoch: one that was returned from its first node, or straight back to who returned it; one that
 * was withdrawn from its first node, and the move it was asked for waits again (S-26).
 */
export function resubmit(turn: Turn, command: CommandOf<'resubmit'>): Refusal | null {
  const { run: id, values = {}, comment, choose, by } = command;
  const run = findAskedRun(turn, id, personOf(by));
  if ('refused' in run) return run.refused;
  const against = resubmissionRefused(turn.definition, turn.deal, run);
  if (against !== null) return refuse(against.code, against.params);
  const wrong = submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
  const refused = wrong ?? chooseFor(turn, { run, by: 'initiator', person: personOf(by) }, choose);
  if (refused !== null) return refused;
  const { droppedMove: held } = run;
  record(turn, { kind: 'run-resubmitted', run: id, epoch: run.epoch + 1, comment: comment ?? null });
  if (held !== undefined) record(turn, { kind: 'move-held', run: id, to: held.to, person: held.by });
  turn.note?.({ flow: run.flow, what: { code: 'run-resubmitted', params: {} }, people: [run.initiator] });
  const index = indexOfResubmission(turn, turn.deal.runs[id] ?? run);
  turn.queue.push({ do: 'enter', run: id, parent: null, index });
  return null;
}
