import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf } from '../flow/blocks.ts';
import { startRun } from '../flow/start-run.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';

/**
 * The initiator of an approved run, or an administrator, asks to revoke it. No time is turned back: another run decides, linked to
 * it, and when that is approved the approval no longer stands (S-26).
 */
export function revoke(turn: Turn, { run: id, comment, by }: CommandOf<'revoke'>): Refusal | null {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return refuse('unknown-run', { run: id });
  const person = personOf(by);
  const refused = refuseRevocation(turn, run, person);
  if (refused !== null) return refused;
  const flow = flowOf(turn.definition, run)?.revoke;
  if (flow === undefined || lookup(turn.definition.flows, flow) === undefined)
    return refuse('revoke-never', { flow: run.flow });
  if (comment.trim() === '') return refuse('comment-needed');
  startRun(turn, { flow, initiator: person, trigger: 'revoke', revokes: id, comment });
  return null;
}

function refuseRevocation({ deal, context }: Turn, run: Run, person: string): Refusal | null {
  if (deal.status !== 'open') return refuse('deal-ended');
  if (run.initiator !== person && !context.organization.administrators.includes(person))
    return refuse('not-the-initiator', { person: run.initiator });
  if (run.status !== 'approved' || run.revokedBy !== undefined)
    return refuse('revoke-not-approved', { flow: run.flow });
  const asked = Object.values(deal.runs).find(({ revokes, endedAt }) => revokes === run.id && endedAt === null);
  return asked === undefined ? null : refuse('flow-running', { flow: asked.flow });
}
