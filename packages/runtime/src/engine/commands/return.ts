import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { flowOf } from '../flow/blocks.ts';
import { innerTargets, lieSideBySide } from '../flow/inner-targets.ts';
import { returnTargets, type WayTarget } from '../flow/return-targets.ts';
import { sendBack } from '../flow/send-back.ts';
import { personOf } from '../refuse-actor.ts';
import { closeGroup, endSeat, groupsOfSeat } from '../seats/seat-facts.ts';
import type { Detour, Run, Visit } from '../state.ts';
import { refuse, type Turn } from '../turn.ts';
import { visitOf } from '../visits.ts';
import { carryUp } from './carry-up.ts';
import { type FoundSeat, findSeat } from './find-seat.ts';

/**
 * Sends a run back, to its initiator, to an earlier node, or to several nodes side by side in a parallel block that was gone through. One
 * person's return is enough and counts at once; the other seats are cancelled as returned, also those of sibling branches. Where the node
 * says so, it is only a voice (S-11, S-12).
 */
export function returnRun(turn: Turn, command: CommandOf<'return'>): Refusal | null {
  const { task, to, also = [], comment, direct = false, by } = command;
  if (comment.trim() === '') return refuse('comment-needed');
  const person = personOf(by);
  const found = findSeat(turn, task, { person, decision: 'return' });
  if ('refused' in found) return found.refused;
  const { node, kind } = found;
  if (direct && kind.allows?.(node, 'direct') !== true) return refuse('decision-not-offered', { decision: 'direct' });
  const target = targetOf(turn, found, [to, ...also]);
  if (target === undefined) return refuse('return-not-there', { node: to === 'previous' ? '' : to });
  if (target === 'not-together') return refuse('return-not-together');
  const detour = direct ? { detour: detourTo(found.run, found.visit, target?.parent ?? null) } : {};
  if (kind.countsReturns?.(node) === true)
    return countReturn(turn, found, { person, comment, returnTo: target?.node ?? 'start' });
  closeReturned(turn, found, { person, comment });
  sendBack(turn, found, { target, person, comment, ...detour });
  return null;
}

/** Null is the initiator. Where returns are counted, only nodes on the way here can be named, for the farthest one wins. */
function targetOf(
  turn: Turn,
  found: FoundSeat,
  wanted: readonly string[],
): WayTarget | null | undefined | 'not-together' {
  const { run, visit, kind, node: here } = found;
  const [to = '', ...also] = wanted;
  if (also.length === 0) {
    if (to === 'start') return null;
    const targets = returnTargets(turn.definition, run, visit);
    const target = to === 'previous' ? targets[0] : targets.find(({ node }) => node === to);
    if (target !== undefined || to === 'previous') return target;
  }
  return kind.countsReturns?.(here) === true ? undefined : insideOf(turn, found, wanted);
}

/** The parallel block in which all of these nodes lie, to be entered again at them alone (S-11, S-21). */
function insideOf(
  { definition }: Turn,
  { run, visit }: FoundSeat,
  wanted: readonly string[],
): WayTarget | undefined | 'not-together' {
  const inner = innerTargets(definition, run, visit);
  const into = [...new Set(wanted)];
  const found = into.flatMap((to) => inner.find(({ node }) => node === to) ?? []);
  const [first] = found;
  const flow = flowOf(definition, run);
  if (first === undefined || flow === undefined || found.length < into.length) return undefined;
  const together = found.every(({ way }) => way.node === first.way.node);
  return together && lieSideBySide(flow, first.way.node, into) ? { ...first.way, into } : 'not-together';
}

/** Where returns are counted it is a voice against, and the others go on deciding. */
function countReturn(turn: Turn, found: FoundSeat, said: Said & { readonly returnTo: string }): Refusal | null {
  closeReturned(turn, found, said);
  for (const { id } of groupsOfSeat(found.visit, found.seat.id, 'after')) closeGroup(turn, found.at, id);
  return carryUp(turn, found);
}

interface Said {
  readonly person: string;
  readonly comment: string;
}

function closeReturned(turn: Turn, { at }: FoundSeat, said: Said & { readonly returnTo?: string }): void {
  const { person, comment: why } = said;
  turn.cause = { code: 'others-returned', params: { person, decision: 'returned', why } };
  endSeat(turn, { kind: 'seat-closed', ...at, outcome: 'returned', because: null, ...said });
}

/** The way back to the returner's node, or to the block it lies in when that is where the target's block has it. */
function detourTo(run: Run, visit: Visit, parent: Visit['parent']): Detour {
  let at = visit;
  while (at.parent !== null && (at.parent.visit !== parent?.visit || at.parent.branch !== parent?.branch)) {
    const outer = visitOf(run, at.parent.visit);
    if (outer === undefined) break;
    at = outer;
  }
  return { node: at.node, parent: at.parent, epoch: run.epoch };
}
