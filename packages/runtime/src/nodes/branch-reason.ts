import type { Branch, FlowNode } from '@dealwright/shared';
import type { Reason } from '../engine/state.ts';

/** Why a branch was taken: its condition held, or none did and it is the last. Its title is named where it has one. */
export function reasonOfBranch(chosen: Branch, { branches = [] }: FlowNode): Reason {
  const number = branches.indexOf(chosen) + 1;
  const kind = chosen.when === undefined ? 'branch-default' : 'branch-condition';
  const { id: branch, title } = chosen;
  return title === undefined
    ? { code: kind, params: { branch, number } }
    : { code: `${kind}-titled`, params: { branch, number, title } };
}
