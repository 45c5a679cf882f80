import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { closeOpenVisits } from '../flow/close-visit.ts';
import { returnTargets, type WayTarget } from '../flow/return-targets.ts';
import { rewind } from '../flow/rewind.ts';
import { personOf } from '../refuse-actor.ts';
import { endSeat } from '../seats/seat-facts.ts';
import type { Detour, Run, Visit } from '../state.ts';
import { note, record, refuse, type Turn } from '../turn.ts';
import { type FoundSeat, findSeat } from './find-seat.ts';

type Return = CommandOf<'return'>;

/**
 * Sends a run back, to its initiator or to an earlier node. One person's return is enough and counts at once; the other seats are
 * cancelled as returned, also those of sibling branches (S-11, S-12).
 */
export function returnRun(turn: Turn, command: Return): Refusal | null {
  const { task, to, comment, direct = false, by } = command;
  if (comment.trim() === '') return refuse('comment-needed');
  const person = personOf(by);
  const found = findSeat(turn, task, { person, decision: 'return' });
  if ('refused' in found) return found.refused;
  const { node, kind } = found;
  if (direct && kind.allows?.(node, 'direct') !== true) return refuse('decision-not-offered', { decision: 'direct' });
  if (to === 'start') return returnToStart(turn, found, command);
  const targets = returnTargets(turn.definition, found.run, found.visit);
  const target = to === 'previous' ? targets[0] : targets.find((each) => each.node === to);
  if (target === undefined) return refuse('return-not-there', { node: to === 'previous' ? '' : to });
  returnToNode(turn, found, { command, target });
  return null;
}

function returnToStart(turn: Turn, found: FoundSeat, { comment, direct = false, by }: Return): null {
  const { run, visit } = found;
  closeReturned(turn, found, { person: personOf(by), comment });
  closeOpenVisits(turn, run.id, 'returned');
  const detour = direct ? detourTo(run, visit, null) : undefined;
  record(turn, { kind: 'run-returned', run: run.id, comment, ...(detour === undefined ? {} : { detour }) });
  note(turn, {
    node: visit.node,
    flow: run.flow,
    what: { code: 'run-returned', params: { person: personOf(by) } },
    people: [run.initiator],
  });
  return null;
}

function returnToNode(
  turn: Turn,
  found: FoundSeat,
  { command: { comment, direct = false, by }, target }: { readonly command: Return; readonly target: WayTarget },
): void {
  const { run, visit } = found;
  const person = personOf(by);
  closeReturned(turn, found, { person, comment });
  const detour = direct ? detourTo(run, visit, target.parent) : undefined;
  note(turn, {
    node: visit.node,
    flow: run.flow,
    what: { code: 'returned-to-node', params: { person, node: target.node } },
  });
  rewind(turn, run, { target, why: 'return', person, comment, ...(detour === undefined ? {} : { detour }) });
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
