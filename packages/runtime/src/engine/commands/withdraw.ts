import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { endRun } from '../flow/end-run.ts';
import { personOf } from '../refuse-actor.ts';
import { refuse, type Turn } from '../turn.ts';
import { withdrawalRefused } from '../withdrawal.ts';
import { findOwnRun } from './find-run.ts';

/** The initiator takes his request back while the flow's policy allows it (S-26); an administrator may always. */
export function withdraw(turn: Turn, { run: id, comment, by }: CommandOf<'withdraw'>): Refusal | null {
  const person = personOf(by);
  const run = findOwnRun(turn, id, person);
  if ('refused' in run) return run.refused;
  const administers = turn.context.organization.administrators.includes(person);
  const against = administers ? null : withdrawalRefused(turn.definition, run);
  if (against !== null) return refuse(against.code, against.params);
  turn.cause = { code: 'others-withdrawn', params: { person, decision: 'withdrawn', why: comment ?? '' } };
  endRun(turn, id, { outcome: 'withdrawn', comment: comment ?? null });
  return null;
}
