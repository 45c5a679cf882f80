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
  /** Who started it; null when a stranger did through a public form. */
  readonly initiator: string | null;
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
}

/** Somebody asked to move the deal; the flow `run` decides. */
export interface PendingMove {
  readonly to: string;
  readonly run: string;
  readonly by: string;
  readonly at: Instant;
}

/** How a run ended or stands. `returned` waits for the initiator to resubmit. */
export type RunStatus = 'running' | 'returned' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled';

/** One execution of a flow. */
export interface Run {
  readonly id: string;
  readonly flow: string;
  readonly status: RunStatus;
  /** Grows by one on every resubmission. */
  readonly epoch: number;
  /** Who asked; his superiors decide. */
  readonly initiator: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly visits: Readonly<Record<string, Visit>>;
  /** What stopped the run and needs a person with the right to mend it, oldest first. */
  readonly incidents: readonly Incident[];
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
}

/** What became of a seat (I-3). `waiting`: sequential, not yet his turn. */
export type SeatStatus =
  | 'waiting'
  | 'open'
  | 'approved'
  | 'rejected'
  | 'returned'
  | 'completed'
  | 'cancelled'
  | 'not-reached'
  | 'auto-approved';

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
}
