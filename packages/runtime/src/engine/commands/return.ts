import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { returnTargets, type WayTarget } from '../flow/return-targets.ts';
import { sendBack } from '../flow/send-back.ts';
import { personOf } from '../refuse-actor.ts';
import { endSeat } from '../seats/seat-facts.ts';
import type { Detour, Run, Visit } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';
import { type FoundSeat, findSeat } from './find-seat.ts';

/**
 * Sends a run back, to its initiator or to an earlier node. One person's return is enough and counts at once; the other seats are
 * cancelled as returned, also those of sibling branches (S-11, S-12).
 */
export function returnRun(turn: Turn, command: CommandOf<'return'>): Refusal | null {
  const { task, to, comment, direct = false, by } = command;
  if (comment.trim() === '') return refuse('comment-needed');
  const person = personOf(by);
  const found = findSeat(turn, task, { person, decision: 'return' });
  if ('refused' in found) return found.refused;
  const { node, kind } = found;
  if (direct && kind.allows?.(node, 'direct') !== true) return refuse('decision-not-offered', { decision: 'direct' });
  const target = to === 'start' ? null : targetOf(turn, found, to);
  if (target === undefined) return refuse('return-not-there', { node: to === 'previous' ? '' : to });
  const detour = direct ? { detour: detourTo(found.run, found.visit, target?.parent ?? null) } : {};
  closeReturned(turn, found, { person, comment });
  sendBack(turn, found, { target, person, comment, ...detour });
  return null;
}

function targetOf(turn: Turn, { run, visit }: FoundSeat, to: string): WayTarget | undefined {
  const targets = returnTargets(turn.definition, run, visit);
  return to === 'previous' ? targets[0] : targets.find(({ node }) => node === to);
}

function closeReturned(
  turn: Turn,
  { at }: FoundSeat,
  { person, comment }: { readonly person: string; readonly comment: string },
): void {
  turn.cause = { code: 'others-returned', params: { person, decision: 'returned' } };
  endSeat(turn, { ...at, outcome: 'returned', person, comment, because: null });
}

/** The way back to the returner's node, or to the block it lies in when that is where the target's block has it. */
function detourTo(run: Run, visit: Visit, parent: Visit['parent']): Detour {
  let at = visit;
  while (at.parent !== null && (at.parent.visit !== parent?.visit || at.parent.branch !== parent?.branch)) {
    const outer = run.visits[at.parent.visit];
    if (outer === undefined) break;
    at = outer;
  }
  return { node: at.node, parent: at.parent, epoch: run.epoch };
}
