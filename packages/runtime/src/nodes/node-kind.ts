import type { Deadline, FlowNode, JsonObject, NodeKindFacts, Texts } from '@dealwright/shared';
import type { NodeStep, NodeTools } from '../engine/node-tools.ts';
import type { Instant, Reason, Seat, Visit } from '../engine/state.ts';

/** A thing that reached an open visit: a decision at a seat, a finished branch, a fired timer. */
export type NodeSignal =
  | { readonly kind: 'seat-decided'; readonly seat: string }
  | { readonly kind: 'branch-ended'; readonly branch: string }
  | { readonly kind: 'timer-fired'; readonly timer: string };

/** What the holder of a seat may do with it. */
export type SeatDecision = 'approve' | 'reject' | 'return' | 'complete' | 'transfer';

/** Somebody wants to hand his seat to another. */
export interface TransferRequest {
  readonly node: FlowNode;
  readonly visit: Visit;
  readonly seat: Seat;
  readonly to: string;
}

/** A wait whose clock was stopped: since when, and when it would have ended. */
export interface StoppedTime {
  readonly since: Instant;
  readonly at: Instant;
}

/**
 * One kind of flow node: everything the engine, the checks and the inspector need to know, in one folder.
 * `enter` and `handle` are pure and total: they answer what happens next, the engine writes it down.
 */
export interface NodeKind extends NodeKindFacts {
  readonly group: 'people' | 'logic' | 'work' | 'time';
  /** Name of the lucide icon. */
  readonly icon: string;
  /** Settings of a freshly drawn node. */
  readonly defaults: JsonObject;
  readonly texts: Texts;
  /** What the people of this kind may decide; empty when it seats nobody. */
  readonly decisions: readonly SeatDecision[];
  /** Why a seat may not go to this person (text key `refused.<code>`), or null when it may (S-24). */
  refuseTransfer(request: TransferRequest, tools: NodeTools): Reason | null;
  /** The deadline that people seated at this node have; left out by kinds that seat nobody. */
  deadlineOf?(node: FlowNode): Deadline | undefined;
  /** When a wait that was stopped ends; left out, it lasts as long as was left. */
  resumeWait?(node: FlowNode, stopped: StoppedTime, tools: NodeTools): Instant;
  /** The visit has just been opened. */
  enter(node: FlowNode, visit: Visit, tools: NodeTools): NodeStep;
  /** Something reached the open visit. */
  handle(node: FlowNode, visit: Visit, signal: NodeSignal, tools: NodeTools): NodeStep;
}
