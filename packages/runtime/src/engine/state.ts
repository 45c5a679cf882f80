import type { FieldValues } from '@dealwright/shared';

/** ISO 8601 instant in UTC with milliseconds, "2026-01-31T09:00:00.000Z". */
export type Instant = string;

/** The version a deal is pinned to and why it got that one. */
export interface PinnedVersion {
  readonly key: string;
  readonly version: number;
  /** Content hash of the definition. */
  readonly hash: string;
  /** The release rule that chose it, in words for the record ("stable", "gray: region DE 20 %"). */
  readonly rule: string;
}

/** State of one deal: a fold of its events, nothing else. Ids inside are counters of the deal, so replay needs no id source. */
export interface Deal {
  readonly id: string;
  /** Human number, such as DW-2026-1184. */
  readonly number: string;
  /** Count of events so far; the single writer checks it. */
  readonly revision: number;
  readonly process: PinnedVersion;
  readonly status: 'open' | 'won' | 'lost';
  readonly stage: string;
  readonly stageSince: Instant;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Who started it; null when a stranger did through a public form, a message of another system, or a schedule. */
  readonly initiator: string | null;
  /** A message of another system or a schedule began it; left out for all others. */
  readonly begunBy?: 'message' | 'schedule';
  /** The node of another deal that started this one; left out for all others. */
  readonly origin?: Origin;
  readonly owner: string;
  readonly region: string;
  readonly team: string;
  readonly values: FieldValues;
  /** Checklist items that are ticked. */
  readonly checklist: Readonly<Record<string, { readonly by: string; readonly at: Instant }>>;
  /** A move that waits for the approval of a gate. */
  readonly move: PendingMove | null;
  readonly runs: Readonly<Record<string, Run>>;
  readonly timers: Readonly<Record<string, Timer>>;
  /** Next number for runs, visits, seats and timers. */
  readonly counter: number;
  /** Revision at which each field last changed; kept only where the process asks whether approvals survive a change (S-13). */
  readonly changes?: Readonly<Record<string, number>>;
  /** Events from outside that came before anybody waited for them, by name (a persistent trigger). */
  readonly signals?: Readonly<Record<string, Signal>>;
}

/** Where a deal comes from that a flow of another deal started (S-33). */
export interface Origin {
  readonly deal: string;
  readonly run: string;
  readonly visit: string;
  /** Whether that flow waits for the outcome. */
  readonly awaits: boolean;
  /** How many deals stand above it, of those that started one another. */
  readonly depth: number;
}

/** Something that happened outside, kept until a node asks for it. */
export interface Signal {
  readonly at: Instant;
  readonly values: FieldValues;
}

/** Somebody asked to move the deal; the flow `run` decides. */
export interface PendingMove {
  readonly to: string;
  readonly run: string;
  readonly by: string;
  readonly at: Instant;
}

/** How a run ended or stands. `returned` waits for the initiator to resubmit, `suspended` for an administrator to go on. */
export type RunStatus = 'running' | 'suspended' | 'returned' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled';

/** One execution of a flow. */
export interface Run {
  readonly id: string;
  readonly flow: string;
  readonly status: RunStatus;
  /** Grows by one on every resubmission. */
  readonly epoch: number;
  /** Who asked; his superiors decide. */
  readonly initiator: string;
  /** A schedule began it on a deal that was there, and the owner speaks for it; left out for all others. */
  readonly begunBy?: 'schedule';
  /** Who asked before, oldest first; left out where the request was never handed on (S-35). */
  readonly formerInitiators?: readonly string[];
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** Visits that are under way, in the order in which they were entered. */
  readonly open: readonly Visit[];
  /** Visits that have ended, in the order in which they did; what is decided looks here only where it is about the past. */
  readonly past: readonly Visit[];
  /** What stopped the run and needs a person with the right to mend it, oldest first. */
  readonly incidents: readonly Incident[];
  /** The node of another run that started this one and waits for it. */
  readonly parent?: { readonly run: string; readonly visit: string };
  /** The approved run that this one is to revoke. */
  readonly revokes?: string;
  /** The run by which the approval of this one was revoked. */
  readonly revokedBy?: string;
  /** Row of the deal's sub-table that this run is about. */
  readonly row?: RowPlace;
  /** How many flows stand above it, of those that started one another; left out for those that a person or a stage started. */
  readonly depth?: number;
  /** When an administrator suspended it. */
  readonly suspendedAt?: Instant;
  /** People chosen by hand for nodes to come, by node. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** What visits waited for when it was suspended; set anew when it goes on. */
  readonly stoppedWaits?: readonly StoppedWait[];
  /** The way straight back to whoever returned it (S-13). */
  readonly detour?: Detour;
  /** Who was told what in this run, by what is told, so that nobody is told it twice (S-36). */
  readonly told?: Readonly<Record<string, readonly string[]>>;
  /** The move that was given up when it ended without an approval; waits again when the run is opened again. */
  readonly droppedMove?: Pick<PendingMove, 'to' | 'by'>;
}

/** A visit whose timer was called off because its run is suspended, and when it would have fired. */
export interface StoppedWait {
  readonly visit: string;
  readonly at: Instant;
}

/** One row of a sub-table. */
export interface RowPlace {
  readonly table: string;
  readonly row: string;
}

/** A return that goes straight back: after the target node, or the resubmission, the flow continues at `node`. */
export interface Detour {
  /** The node that returned. */
  readonly node: string;
  /** The block in which both lie. */
  readonly parent: Visit['parent'];
  /** The epoch whose approvals on the skipped way are to stand. */
  readonly epoch: number;
}

/** Something the flow cannot get over by itself: nobody to ask, a loop, a node that is missing. */
export interface Incident {
  readonly visit: string | null;
  readonly at: Instant;
  readonly reason: Reason;
}

/** How a visit ended or stands. */
export type VisitStatus = 'open' | 'done' | 'rejected' | 'returned' | 'cancelled';

/** One entry of a node. */
export interface Visit {
  readonly id: string;
  readonly node: string;
  readonly epoch: number;
  readonly status: VisitStatus;
  /** The visit of the block this one lies in, and its branch there; null at the root of the flow. */
  readonly parent: { readonly visit: string; readonly branch: string } | null;
  /** Branches that were activated, with how each ended (S-21). Empty for plain nodes. */
  readonly branches: Readonly<Record<string, 'open' | 'done' | 'rejected' | 'returned' | 'cancelled'>>;
  readonly seats: readonly Seat[];
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  /** People added by hand to decide before, after or beside a seat. */
  readonly groups?: readonly Group[];
  /** Advice that holders of seats asked for. */
  readonly advice?: readonly Advice[];
  /** The flow went on although branches are still under way; they no longer matter (WCP-9). */
  readonly passed?: boolean;
  /** An administrator let it pass; what people decided there did not settle it (WCP-27). */
  readonly letPass?: true;
  /** Row that a loop is at, and those still to come. */
  readonly row?: RowPlace;
  readonly rest?: readonly string[];
  /** What it waits for from outside. */
  readonly awaits?: Awaited;
  /** The world was asked for something and has not said yet what became of it. */
  readonly calling?: true;
  /** What the assistant suggested. */
  readonly suggestion?: Suggestion;
}

/** Something from outside that an open visit waits for: a named event, or the answer to a call. */
export type Awaited = { readonly for: 'signal'; readonly name: string } | { readonly for: 'answer' };

/** People whom the holder of a seat added, with a mode of their own (S-06, S-07, S-08). */
export interface Group {
  readonly id: string;
  /** The seat that asked for it. */
  readonly seat: string;
  /**
   * before: the seat decides after them. after: its decision counts once they agree. beside: they count as one more vote in
   * the group of the seat.
   */
  readonly place: 'before' | 'after' | 'beside';
  readonly mode: 'any' | 'all' | 'sequential';
  /** Of a group beside: its vote's weight (S-04). */
  readonly weight: number;
  readonly by: string;
}

/** Somebody was asked for advice; it binds nobody (S-25). */
export interface Advice {
  readonly id: string;
  readonly seat: string;
  readonly person: string;
  readonly askedBy: string;
  readonly question: string;
  readonly askedAt: Instant;
  /** Null while open. */
  readonly answeredAt: Instant | null;
  /** Null when the visit closed first. */
  readonly answer: string | null;
}

/** What the assistant thinks, with its confidence from 0 to 100; never more than a suggestion (O-12). */
export interface Suggestion {
  readonly verdict: 'approve' | 'reject';
  readonly confidence: number;
  readonly reason: string;
  readonly at: Instant;
}

/**
 * What became of a seat (I-3). `waiting`: not his turn, or claimed by another. `asking`: those added before him are at work (S-06).
 * `provisional`: decided, and counts once those added after him agree (S-07).
 */
export type SeatStatus =
  | 'waiting'
  | 'open'
  | 'asking'
  | 'provisional'
  | 'approved'
  | 'rejected'
  | 'returned'
  | 'completed'
  | 'cancelled'
  | 'not-reached'
  | 'abstained'
  | 'auto-approved'
  | 'auto-rejected';

/** One person's obligation at a visit. Its to-do has the task id `<deal id>.<seat id>`. */
export interface Seat {
  readonly id: string;
  readonly person: string;
  readonly status: SeatStatus;
  /** Why this person: source of the seat, for "why it is my turn". */
  readonly because: Reason;
  readonly openedAt: Instant | null;
  /** When the seat closed, by a decision or because others decided. */
  readonly decidedAt: Instant | null;
  /** Who decided; null when nobody acted on this seat. */
  readonly decidedBy: string | null;
  readonly comment: string | null;
  /** Why the seat closed without a decision of its holder; null otherwise. */
  readonly ending: Reason | null;
  /** Persons the seat passed through by transfer, oldest first. */
  readonly transfers: readonly string[];
  /** Weight of the vote where votes are weighted; 1 when left out (S-03). */
  readonly weight?: number;
  /** The group it belongs to; left out for those whom the node itself seated. */
  readonly group?: string;
  /** When it is due (S-29). */
  readonly dueAt?: Instant;
  /** Milliseconds that were left when the clock was stopped: the run is suspended or others were asked first (S-29). */
  readonly timeLeft?: number;
  /** Steps of the deadline that were taken, by their place in the rule. */
  readonly stepsTaken?: readonly number[];
  /** Revision of the deal at which it was decided; kept with `Deal.changes`. */
  readonly decidedRevision?: number;
  /** What its holder decided, while that is provisional. */
  readonly provisional?: 'approved' | 'rejected' | 'abstained' | 'completed';
  /** Files signed or attached with the decision: ids of the file store. */
  readonly files?: readonly string[];
  /** File that holds the signature by hand. */
  readonly signature?: string;
  /** The seat that has taken the task from the pool. */
  readonly claimed?: boolean;
  /** Where its holder wants it sent back to, `start` or a node, where that is counted as a voice (S-12). */
  readonly returnTo?: string;
  /** When somebody last urged its holder. */
  readonly urgedAt?: Instant;
  /** When its task was first opened by whoever holds it now, or who stands in for him. */
  readonly readAt?: Instant;
}

/** A reason in business words: a text key `because.<code>` with parameters. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Something that happens at a time. Firing is a command that names it; a timer that is gone is a recorded no-op (S-19). */
export interface Timer {
  readonly id: string;
  readonly run: string;
  readonly visit: string;
  readonly epoch: number;
  readonly at: Instant;
  /** The seat whose deadline it is, and which of the node's deadline steps. */
  readonly seat?: string;
  readonly step?: number;
}
