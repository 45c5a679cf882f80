import type { Cell, CellFlags } from '../cell.ts';
import type { PreparedEffect } from '../prepare-form.ts';
import { messageOf } from '../problem-words.ts';
import type { Unit } from '../reactive-graph.ts';
import { resultOf, type SessionParts } from '../session-parts.ts';
import { readonlyFlag, requiredFlag, visibleFlag } from '../votes.ts';
import { keyOf } from './keys.ts';
import { readsOf, votesOn } from './votes-now.ts';

/** What rules say of a field beside its value. */
export function flagsUnit(parts: SessionParts, cell: Cell, effects: readonly PreparedEffect[]): Unit {
  const { id, field } = cell.prepared;
  return {
    writes: keyOf.flags(id),
    reads: () => readsOf(effects),
    run() {
      const flags: CellFlags = {
        visible: visibleFlag(votesOn(parts, id, 'visible')),
        required: requiredFlag(votesOn(parts, id, 'required'), field.required === true),
        readonly: readonlyFlag(votesOn(parts, id, 'readonly')),
        options: remainingOptions(parts, effects),
        messages: effects.flatMap((effect) => (effect.effect === 'message' ? messageOf(parts, effect) : [])),
      };
      if (JSON.stringify(flags) === JSON.stringify(cell.flags)) return false;
      cell.flags = flags;
      return true;
    },
  };
}

function remainingOptions(parts: SessionParts, effects: readonly PreparedEffect[]): readonly string[] | null {
  let left: readonly string[] | null = null;
  for (const { effect, rule, arg } of effects) {
    if (effect !== 'options' || arg === null || !parts.holding.has(rule)) continue;
    const result = resultOf(parts, arg);
    const stay = Array.isArray(result) ? result.map(String) : [];
    left = left === null ? stay : left.filter((option) => stay.includes(option));
  }
  return left;
}
