import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf } from '../flow/blocks.ts';
import { mainTarget } from '../flow/jump-targets.ts';
import { rewind } from '../flow/rewind.ts';
import { returnToInitiator } from '../flow/send-back.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { revivalRefused } from '../revival.ts';
import { record, refuse, type Turn } from '../turn.ts';

/**
 * An administrator opens a run again that ended without an approval: it comes back to who asked for it, or goes on at a node of the
 * flow's main line. A new round begins; what was decided and done before stays as it was, and a move it was asked for waits again.
 */
export function revive(turn: Turn, { run: id, to, comment, by }: CommandOf<'revive'>): Refusal | null {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return refuse('unknown-run', { run: id });
  const person = personOf(by);
  if (!turn.context.organization.administrators.includes(person)) return refuse('administrators-only');
  if (comment.trim() === '') return refuse('comment-needed');
  const against = revivalRefused(turn.definition, turn.deal, run);
  if (against !== null) return refuse(against.code, against.params);
  const index = flowOf(turn.definition, run)?.root.indexOf(to) ?? -1;
  if (to !== 'start' && index < 0) return refuse('jump-not-there', { node: to });
  const { droppedMove: held } = run;
  record(turn, { kind: 'run-revived', run: id, person, comment });
  if (held !== undefined) record(turn, { kind: 'move-held', run: id, to: held.to, person: held.by });
  turn.note?.({ flow: run.flow, what: { code: 'run-revived', params: { person, flow: run.flow } } });
  const revived = turn.deal.runs[id] ?? run;
  if (to === 'start') returnToInitiator(turn, revived, { comment });
  else rewind(turn, revived, { target: mainTarget(to, index), why: 'jump', person, comment });
  return null;
}
