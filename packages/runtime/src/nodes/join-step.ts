import type { NodeStep } from '../engine/node-tools.ts';
import type { Visit } from '../engine/state.ts';

/** How branches meet again. */
export interface JoinRule {
  /** Branches that must be done before the flow goes on. */
  readonly needed: number;
  /** What becomes of the others then. */
  readonly rest: 'cancel' | 'continue';
  /** `reject`: one rejected branch rejects the node (S-22). `join`: only when too few branches are left that could be done. */
  readonly onReject: 'reject' | 'join';
}

/** What the ends of the activated branches mean so far; a function of how each stands, never of their order (S-21). */
export function joinStep({ branches, passed = false }: Visit, { needed, rest, onReject }: JoinRule): NodeStep {
  const outcomes = Object.values(branches);
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((each) => each === outcome).length;
  const [open, done] = [count('open'), count('done')];
  const wanted = Math.min(Math.max(1, needed), outcomes.length);
  if (passed) return { do: open === 0 ? 'pass' : 'wait' };
  if (onReject === 'reject' && count('rejected') > 0) return { do: 'reject', because: branchRejected };
  if (done >= wanted) return open > 0 && rest === 'continue' ? goOn(done) : { do: 'pass' };
  if (done + open >= wanted) return { do: 'wait' };
  return { do: 'reject', because: { code: 'branches-too-few', params: { count: wanted } } };
}

/** Why a block is rejected whose branch was. */
export const branchRejected = Object.freeze({ code: 'branch-rejected', params: {} });

function goOn(count: number): NodeStep {
  return { do: 'go-on', because: { code: 'branches-enough', params: { count } } };
}
