import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { endRun } from '../flow/end-run.ts';
import { jumpTargets } from '../flow/jump-targets.ts';
import { rewind } from '../flow/rewind.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';

/** An administrator moves a run to another node, forward too, with a reason (S-23). */
export function jump(turn: Turn, { run: id, to, comment, by }: CommandOf<'jump'>): Refusal | null {
  const run = runToSteer(turn, id, { person: personOf(by), comment });
  if ('refused' in run) return run.refused;
  if (run.status === 'suspended') return refuse('run-suspended', { flow: run.flow });
  const target = jumpTargets(turn.definition, run).find(({ node }) => node === to);
  if (target === undefined) return refuse('jump-not-there', { node: to });
  const person = personOf(by);
  turn.cause = { code: 'others-jumped', params: { person, decision: 'jumped', why: comment } };
  turn.note?.({ node: to, flow: run.flow, what: { code: 'jumped', params: { person, node: to } } });
  rewind(turn, run, { target, why: 'jump', person, comment });
  return null;
}

/** An administrator ends a run with everything open in it, with a reason. */
export function terminate(turn: Turn, { run: id, comment, by }: CommandOf<'terminate'>): Refusal | null {
  const run = runToSteer(turn, id, { person: personOf(by), comment });
  if ('refused' in run) return run.refused;
  turn.cause = { code: 'others-terminated', params: { person: personOf(by), decision: 'terminated', why: comment } };
  endRun(turn, id, { outcome: 'cancelled', comment });
  return null;
}

/** A run that has not ended, when this person is an administrator and says why. */
export function runToSteer(
  turn: Turn,
  id: string,
  { person, comment }: { readonly person: string; readonly comment: string },
): Run | { readonly refused: Refusal } {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return { refused: refuse('unknown-run', { run: id }) };
  if (!turn.context.organization.administrators.includes(person)) return { refused: refuse('administrators-only') };
  if (run.endedAt !== null) return { refused: refuse('run-ended', { flow: run.flow, outcome: run.status }) };
  return comment.trim() === '' ? { refused: refuse('comment-needed') } : run;
}
