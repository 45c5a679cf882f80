import type { Refusal } from '../decision.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { dutyUnmet } from '../seats/duties.ts';
import { settleGroups } from '../seats/settle-groups.ts';
import { refuse, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import type { FoundSeat } from './find-seat.ts';

/**
 * What follows from a seat that has closed: its groups are settled as far as they are decided, and the node is asked what that means.
 * Refused when the node would pass although separation of duties asks for more people; the turn is thrown away then.
 */
export function carryUp(turn: Turn, { at, seat, kind, node, visit }: FoundSeat): Refusal | null {
  const rule = kind.asksOf?.(node).added ?? 'ask';
  if (!settleGroups(turn, at, { group: seat.group ?? null, rule })) return null;
  const signal = { kind: 'seat-decided', seat: seat.id } as const;
  turn.queue.push({ do: 'signal', run: at.run, visit: at.visit, signal });
  const run = turn.deal.runs[at.run];
  const now = openVisitOf(run, at.visit);
  const unmet = run === undefined ? null : dutyUnmet(turn, { run, node: visit.node });
  if (unmet === null || run === undefined || now === undefined) return null;
  const passes = kind.handle(node, now, signal, toolsFor(turn, run, visit)).do === 'pass';
  return passes ? refuse(unmet.code, unmet.params) : null;
}
