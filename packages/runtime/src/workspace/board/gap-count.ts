import type { GateGap } from '../../engine/decision.ts';

/** How many things a gate still asks for; an approval that follows is not one of them. */
export function gapCount({ fields, documents, items, condition }: GateGap): number {
  return new Set([...fields, ...documents]).size + items.length + (condition === null ? 0 : 1);
}

/** Whether a gate wants to ask before the deal moves: something is missing, or an approval will decide. */
export function asks(gap: GateGap | undefined): gap is GateGap {
  return gap !== undefined && (gapCount(gap) > 0 || gap.flow !== null);
}

/** What of a gap the form of the dialog can fill in. */
export function askedFields({ fields, documents }: GateGap): readonly string[] {
  return [...new Set([...fields, ...documents])];
}
