import type { FieldValues, Seen } from '@dealwright/shared';
import type { Actor, StartCommand } from './command.ts';
import type { Call } from './effect.ts';
import type {
  Advice,
  Detour,
  Group,
  Instant,
  Reason,
  RowPlace,
  Run,
  RunStatus,
  Seat,
  SeatStatus,
  StoppedWait,
  Suggestion,
  Visit,
  VisitStatus,
} from './state.ts';

/** Who, when, by which command: the same on every event of one command. */
export interface EventStamp {
  readonly at: Instant;
  readonly by: Actor;
  readonly command: string;
}

/** How a seat can end (I-3). */
export type SeatEnd = Exclude<SeatStatus, 'open' | 'waiting' | 'asking' | 'provisional'>;

/** Facts of the past. Each carries all that folding needs; nothing is looked up again. */
export type EventBody =
  | ({ readonly kind: 'deal-started'; readonly stage: string; readonly initiator: string | null } & Omit<
      StartCommand,
      'kind' | 'values' | 'flow'
    >)
  | {
      readonly kind: 'values-changed';
      readonly values: FieldValues;
      /** Values before, of the same fields. */
      readonly before: FieldValues;
      /** Where the change comes from: the first form, a person's edit, a decision at a node, a move, a rule, an update node, what the person it is about took back. */
      readonly source: 'start' | 'edit' | 'task' | 'move' | 'rule' | 'update' | 'signal' | 'webhook' | 'consent';
      /** The process asks whether approvals survive: the revision of the change is kept. */
      readonly tracked?: true;
    }
  | { readonly kind: 'move-held'; readonly to: string; readonly run: string; readonly person: string }
  | {
      readonly kind: 'move-dropped';
      readonly to: string;
      readonly outcome: RunStatus;
      /** The run that decided it, which remembers it in case it is opened again. */
      readonly run?: string;
    }
  | { readonly kind: 'stage-changed'; readonly from: string; readonly to: string; readonly waiver: string | null }
  | { readonly kind: 'deal-ended'; readonly outcome: 'won' | 'lost' }
  | { readonly kind: 'deal-reopened' }
  | { readonly kind: 'checklist-changed'; readonly item: string; readonly done: boolean; readonly person: string }
  | { readonly kind: 'owner-changed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'commented';
      readonly text: string;
      readonly mentions?: readonly string[];
      readonly files?: readonly string[];
    }
  | { readonly kind: 'signal-kept'; readonly name: string; readonly values: FieldValues }
  | { readonly kind: 'signal-awaited'; readonly name: string; readonly run: string; readonly visit: string }
  | { readonly kind: 'signal-taken'; readonly name: string; readonly run: string; readonly visit: string }
  | {
      readonly kind: 'run-started';
      readonly run: string;
      readonly flow: string;
      readonly initiator: string;
      /** Who asked before him for the run that starts this one. */
      readonly formerInitiators?: readonly string[];
      readonly trigger: 'gate' | 'stage' | 'submit' | 'manual' | 'flow' | 'revoke' | 'webhook' | 'schedule';
      /** The approved run that it is to revoke, and why. */
      readonly revokes?: string;
      readonly comment?: string;
      readonly parent?: NonNullable<Run['parent']>;
      readonly row?: RowPlace;
      readonly depth?: number;
    }
  | { readonly kind: 'run-returned'; readonly run: string; readonly comment: string; readonly detour?: Detour }
  | {
      readonly kind: 'run-suspended';
      readonly run: string;
      readonly comment: string;
      readonly waits?: readonly StoppedWait[];
    }
  | { readonly kind: 'run-resumed'; readonly run: string; readonly comment: string | null }
  /** The run goes back to a node, or an administrator moved it there: a new epoch begins at `node` of the block `parent`. */
  | {
      readonly kind: 'run-rewound';
      readonly run: string;
      readonly node: string;
      readonly parent: Visit['parent'];
      readonly epoch: number;
      readonly why: 'return' | 'jump' | 'route' | 'take-back';
      /** Who asked for it; null when the flow itself did. */
      readonly person: string | null;
      readonly comment: string | null;
      readonly detour?: Detour;
      /** Nodes inside the block `node` that are begun at; its other branches stand. */
      readonly into?: readonly string[];
      /** Values of the fields that a route looked at (S-28). */
      readonly inputs?: FieldValues;
    }
  /** The straight way back was taken, or had to be given up for the reason named. */
  | { readonly kind: 'detour-ended'; readonly run: string; readonly taken: boolean; readonly because: Reason }
  | { readonly kind: 'run-resubmitted'; readonly run: string; readonly epoch: number; readonly comment: string | null }
  | {
      readonly kind: 'run-ended';
      readonly run: string;
      readonly outcome: Exclude<RunStatus, 'running' | 'suspended' | 'returned'>;
      readonly comment: string | null;
    }
  /** An administrator has opened a run again that had ended without an approval. */
  | { readonly kind: 'run-revived'; readonly run: string; readonly person: string; readonly comment: string }
  /** Somebody else speaks for the run: who asked for it has left (S-35). */
  | {
      readonly kind: 'initiator-changed';
      readonly run: string;
      readonly from: string;
      readonly to: string;
      readonly comment: string | null;
      readonly because?: Reason;
    }
  /** An approval no longer stands: the run `revocation` has decided so. Nothing that came of it is undone (S-26). */
  | { readonly kind: 'run-revoked'; readonly run: string; readonly revocation: string }
  | {
      readonly kind: 'people-chosen';
      readonly run: string;
      readonly node: string;
      readonly people: readonly string[];
      readonly person: string;
    }
  | { readonly kind: 'visit-opened'; readonly run: string; readonly visit: Visit }
  | {
      readonly kind: 'visit-closed';
      readonly run: string;
      readonly visit: string;
      readonly outcome: Exclude<VisitStatus, 'open'>;
    }
  /** What became of a call. */
  | {
      readonly kind: 'call-answered';
      readonly run: string;
      readonly visit: string;
      readonly outcome: 'done' | 'failed';
      /** What the other side, or whoever could not reach it, said. */
      readonly reason: string | null;
    }
  /** The flow itself decided at a node, in place of people. */
  | {
      readonly kind: 'node-decided';
      readonly run: string;
      readonly visit: string;
      readonly outcome: 'approved' | 'rejected';
      readonly because: Reason;
      /** What an administrator said who let it pass. */
      readonly comment?: string;
    }
  /** A decision table answered: the rows that count, and the values it looked at (S-28). */
  | {
      readonly kind: 'table-answered';
      readonly run: string;
      readonly visit: string;
      readonly table: string;
      readonly rows: readonly string[];
      readonly inputs: FieldValues;
    }
  /** The flow goes on past a visit whose other branches are still under way. */
  | { readonly kind: 'visit-passed'; readonly run: string; readonly visit: string }
  | { readonly kind: 'visit-reopened'; readonly run: string; readonly visit: string }
  | {
      readonly kind: 'branches-opened';
      readonly run: string;
      readonly visit: string;
      readonly branches: readonly string[];
      /** Values of the fields the choice looked at, as they were (S-28). */
      readonly inputs: FieldValues;
      readonly because: Reason;
      /** Of a loop: the row that begins, and those still to come. */
      readonly row?: RowPlace;
      readonly rest?: readonly string[];
    }
  | { readonly kind: 'branch-reopened'; readonly run: string; readonly visit: string; readonly branch: string }
  | {
      readonly kind: 'branch-closed';
      readonly run: string;
      readonly visit: string;
      readonly branch: string;
      readonly outcome: 'done' | 'rejected' | 'returned' | 'cancelled';
    }
  | {
      readonly kind: 'seats-added';
      readonly run: string;
      readonly visit: string;
      readonly seats: readonly Seat[];
      /** Id of the picture of the organization in which these people were found (S-05). */
      readonly organization: string;
    }
  | { readonly kind: 'seat-opened'; readonly run: string; readonly visit: string; readonly seat: string }
  /** A seat waits: for those added before it, or because it is not his turn, or another took the task from the pool. */
  | {
      readonly kind: 'seat-paused';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly until: 'group' | 'turn';
    }
  /** A seat is its holder's again, with the same task id; what he had decided is void. */
  | { readonly kind: 'seat-reopened'; readonly run: string; readonly visit: string; readonly seat: string }
  | { readonly kind: 'seat-claimed'; readonly run: string; readonly visit: string; readonly seat: string }
  | { readonly kind: 'seat-released'; readonly run: string; readonly visit: string; readonly seat: string }
  /** Decided, and counts once the people added after it agree. */
  | {
      readonly kind: 'seat-provisional';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly decision: NonNullable<Seat['provisional']>;
      readonly person: string;
      readonly comment: string | null;
      readonly files?: readonly string[];
      readonly signature?: string;
      readonly seen?: Seen;
      readonly tracked?: true;
    }
  | {
      readonly kind: 'group-added';
      readonly run: string;
      readonly visit: string;
      readonly group: Group;
      readonly seats: readonly Seat[];
      readonly comment: string | null;
      readonly organization: string;
    }
  | { readonly kind: 'advice-asked'; readonly run: string; readonly visit: string; readonly advice: Advice }
  | {
      readonly kind: 'advice-closed';
      readonly run: string;
      readonly visit: string;
      readonly advice: string;
      readonly answer: string | null;
    }
  | {
      readonly kind: 'seat-due';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly due: Instant;
      /** Why it could not be counted exactly. */
      readonly because?: Reason;
    }
  | {
      readonly kind: 'seat-clock-stopped';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      /** Milliseconds of the deadline's own clock (working time or not) that are left. */
      readonly left: number;
    }
  | {
      readonly kind: 'seat-urged';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly person: string;
    }
  /** Its holder, or who stands in for him, has opened the task of a seat for the first time. */
  | {
      readonly kind: 'seat-read';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly person: string;
    }
  | { readonly kind: 'suggestion-made'; readonly run: string; readonly visit: string; readonly suggestion: Suggestion }
  /** The world is asked to do something for a visit; `call` says what, in the words of the node kind. */
  | {
      readonly kind: 'call-made';
      readonly run: string;
      readonly visit: string;
      readonly call: Call;
    }
  | {
      readonly kind: 'seat-closed';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly outcome: SeatEnd;
      /** Who decided; null when the seat closed because of something else. */
      readonly person: string | null;
      readonly comment: string | null;
      readonly because: Reason | null;
      readonly files?: readonly string[];
      readonly signature?: string;
      readonly tracked?: true;
      /** Of a return that is counted: where to, `start` or a node. */
      readonly returnTo?: string;
      /** What the decider had before him; written by who keeps the log, and no part of the state (O-15). */
      readonly seen?: Seen;
    }
  | {
      readonly kind: 'seat-transferred';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly from: string;
      readonly to: string;
      readonly comment: string | null;
      /** Why it is the next one's turn, when nobody handed it on by hand. */
      readonly because?: Reason;
    }
  | {
      readonly kind: 'timer-set';
      readonly timer: string;
      readonly run: string;
      readonly visit: string;
      readonly epoch: number;
      readonly due: Instant;
      readonly seat?: string;
      readonly step?: number;
    }
  | { readonly kind: 'timer-cleared'; readonly timer: string; readonly fired: boolean }
  | {
      readonly kind: 'people-notified';
      readonly run: string | null;
      readonly visit: string | null;
      /** The seat whose task it is about. */
      readonly seat?: string;
      readonly people: readonly string[];
      readonly message: Reason;
      /** Under which key the run remembers that they were told (S-36). */
      readonly once?: string;
    }
  | { readonly kind: 'incident-raised'; readonly run: string; readonly visit: string | null; readonly reason: Reason };

/** One fact with its stamp and its number in the deal (1, 2, 3 …). */
export type DealEvent = EventStamp & EventBody & { readonly seq: number };
