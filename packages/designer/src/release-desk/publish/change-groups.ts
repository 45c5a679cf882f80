import type { Change, ChangeWeight } from '@dealwright/shared';

/** Weights in the order of the change column: from what needs no thought to what needs most. */
export const changeWeights: readonly ChangeWeight[] = ['safe', 'mapping', 'breaking'];

/** The changes of one weight, as they came. */
export interface ChangeGroup {
  readonly weight: ChangeWeight;
  readonly changes: readonly Change[];
}

/** Changes by weight; weights without changes are left out. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  return changeWeights
    .map((weight) => ({ weight, changes: changes.filter((change) => change.weight === weight) }))
    .filter((group) => group.changes.length > 0);
}
