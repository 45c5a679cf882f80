import type { Duty } from '@dealwright/shared';
import type { DecidedBy } from '../../nodes/node-kind.ts';

/** A seat at a node: who holds it, and who may decide there: he himself, or who stands in for him today. */
export interface DutySeat {
  readonly holder: string;
  readonly deciders: readonly string[];
  readonly weight: number;
}

/** Whose decisions let a node pass; `nobody`: it passes without people. */
export type Needs = DecidedBy | 'nobody';

/** A node at which people decide on a way through a flow. */
export interface DutyNode {
  readonly id: string;
  readonly seats: readonly DutySeat[];
  /** Who sits there instead when duties leave none of them. */
  readonly standIns: readonly DutySeat[];
  readonly needs: Needs;
}

/** Whether the duties of a flow can be kept on one way through it (O-11). */
export interface DutyProblem {
  /** In the order in which the flow comes to them. */
  readonly nodes: readonly DutyNode[];
  readonly duties: readonly Duty[];
  /** Who asked. */
  readonly askers: readonly string[];
  readonly teams: Readonly<Record<string, string | undefined>>;
}

/** Who decides at which seat: by node, by holder. */
export type Deciders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `kept`: like this it can be done. `broken`: there is no way to. `undecided`: there was too much to try. */
export type DutyVerdict =
  | { readonly verdict: 'kept'; readonly deciders: Deciders }
  | { readonly verdict: 'broken' }
  | { readonly verdict: 'undecided' };

/** The duties that cannot be kept together, and the problem they are part of. */
export interface Conflict {
  readonly problem: DutyProblem;
  readonly duties: readonly Duty[];
}

/** Whether a duty asks for so many different people or teams. */
export function asksForMany({ rule }: Duty): boolean {
  return rule === 'distinct-people' || rule === 'distinct-teams';
}

/** The problem without anybody who sits in for others: what the people who are meant to decide can do. */
export function withoutStandIns(problem: DutyProblem): DutyProblem {
  return { ...problem, nodes: problem.nodes.map((node) => ({ ...node, standIns: [] })) };
}
