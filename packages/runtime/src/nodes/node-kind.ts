import type { Deadline, FieldValues, FlowNode, JsonObject, NodeKindFacts, Texts } from '@dealwright/shared';
import type { FoundPerson, NodeStep, NodeTools } from '../engine/node-tools.ts';
import type { Threshold } from '../engine/seats/verdict.ts';
import type { Instant, Reason, Seat, Visit } from '../engine/state.ts';

/** A thing that reached an open visit: a decision at a seat, a finished branch, a fired timer, an event from outside, a sub-flow's end. */
export type NodeSignal =
  | { readonly kind: 'seat-decided'; readonly seat: string }
  | { readonly kind: 'branch-ended'; readonly branch: string }
  | { readonly kind: 'timer-fired'; readonly timer: string }
  | { readonly kind: 'signal-came'; readonly name: string; readonly values: FieldValues }
  | { readonly kind: 'run-ended'; readonly run: string }
  | {
      readonly kind: 'answered';
      readonly outcome: 'done' | 'failed';
      readonly values: FieldValues;
      readonly reason: string;
    };

/** What the holder of a seat may do with it. */
export type SeatDecision =
  | 'approve'
  | 'reject'
  | 'abstain'
  | 'return'
  | 'complete'
  | 'transfer'
  | 'add'
  | 'consult'
  | 'claim'
  | 'direct';

/**
 * Whose decisions let a node pass. `one`: the first yes. `some`: one yes, others may have said no before. `everybody`: all who are
 * asked. Else so much weight in favour.
 */
export type DecidedBy = 'one' | 'some' | 'everybody' | Threshold;

/** Somebody is to sit at a visit: a seat is handed to him, or he is added beside one. */
export interface SeatRequest {
  readonly node: FlowNode;
  readonly visit: Visit;
  readonly seat: Seat;
  readonly to: string;
}

/** What a node asks for beside a yes, and what a no of people added before a decider means (S-06). */
export interface AskedOfDeciders {
  readonly comment: boolean;
  readonly signature: boolean;
  readonly added: 'ask' | 'reject';
}

/** A wait whose clock was stopped: since when, and when it would have ended. */
export interface StoppedTime {
  readonly since: Instant;
  readonly at: Instant;
}

/** A named event from outside, with the fields whose values it may bring. */
export interface AwaitedSignal {
  readonly name: string;
  readonly fields: readonly string[];
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
  /** Fields for which the answer to a call may bring values; none when left out. */
  answers?(node: FlowNode): readonly string[];
  /** The event from outside that a node waits for, and the fields it may write. */
  signal?(node: FlowNode): AwaitedSignal | null;
  /** How the branches of a node go on, for its card: text key `node.<kind>.meets.<code>`. Left out: as its `branches` say. */
  meets?(node: FlowNode): Reason;
  /** What the people of this kind may decide; empty when it seats nobody. */
  readonly decisions: readonly SeatDecision[];
  /** Whose decisions let this node pass; when left out the first of those who are asked. */
  decidedBy?(node: FlowNode): DecidedBy;
  /** Whether this node offers a decision of its kind; all of them when left out. */
  allows?(node: FlowNode, decision: SeatDecision): boolean;
  /** What is asked of deciders; nothing when left out. */
  asksOf?(node: FlowNode): AskedOfDeciders;
  /** Those whom the node is sure to seat as things stand. */
  peopleOf?(node: FlowNode, tools: NodeTools): readonly FoundPerson[];
  /** Whether the node asks if approvals survive a change, so that the deal must remember when fields changed. */
  remembers?(node: FlowNode): boolean;
  /** Fields on which decisions at the node depend; all that its people see when left out (S-13). */
  dependsOn?(node: FlowNode): readonly string[] | undefined;
  /** Whether a return is a voice like others at this node; one is enough when left out (S-12). */
  countsReturns?(node: FlowNode): boolean;
  /** Whether its tasks may be approved together with others; yes when left out (S-32). */
  inBatches?(node: FlowNode): boolean;
  /** Whether its people are asked one after the other. */
  inSequence?(node: FlowNode): boolean;
  /** Whether votes at this node have weights. */
  weighs?(node: FlowNode): boolean;
  /** Branches the node would choose as things stand; for kinds that choose by conditions. */
  branchesNow?(node: FlowNode, tools: NodeTools): readonly string[];
  /** Whether the flow surely goes on behind it when nobody says no; yes when left out. */
  goesOn?(node: FlowNode): boolean;
  /** What it does cannot be undone: nothing before it can be taken back (S-27). */
  readonly lasting?: boolean;
  /** Why this person may not sit at the visit (text key `refused.<code>`), or null when he may (S-24). */
  refusePerson(request: SeatRequest, tools: NodeTools): Reason | null;
  /** The deadline that people seated at this node have; left out by kinds that seat nobody. */
  deadlineOf?(node: FlowNode): Deadline | undefined;
  /** When a wait that was stopped ends; left out, it lasts as long as was left. */
  resumeWait?(node: FlowNode, stopped: StoppedTime, tools: NodeTools): Instant;
  /** The visit has just been opened. */
  enter(node: FlowNode, visit: Visit, tools: NodeTools): NodeStep;
  /** Something reached the open visit. */
  handle(node: FlowNode, visit: Visit, signal: NodeSignal, tools: NodeTools): NodeStep;
}
