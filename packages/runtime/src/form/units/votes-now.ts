import type { PreparedEffect } from '../prepare-form.ts';
import { resultOf, type SessionParts } from '../session-parts.ts';
import type { Vote } from '../votes.ts';
import { keyOf } from './keys.ts';

/** What the rules say of one effect on one target at this moment. */
export function votesOn(parts: SessionParts, target: string, effect: PreparedEffect['effect']): readonly Vote[] {
  const effects = parts.prepared.effects.get(target) ?? [];
  return effects
    .filter((candidate) => candidate.effect === effect)
    .map((candidate) => ({ effect: candidate, says: saysOf(parts, candidate) }));
}

function saysOf(parts: SessionParts, { rule, arg }: PreparedEffect): boolean | null {
  if (!parts.holding.has(rule)) return null;
  return arg === null || resultOf(parts, arg) === true;
}

/** Keys that effects read. */
export function readsOf(effects: readonly PreparedEffect[]): readonly string[] {
  return effects.flatMap(({ rule, arg }) => [keyOf.rule(rule), ...(arg?.dependencies.fields ?? []).map(keyOf.value)]);
}
