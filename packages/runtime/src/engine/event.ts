import type { FieldValues } from '@dealwright/shared';
import type { Actor, StartCommand } from './command.ts';
import type { Instant, Reason, RunStatus, Seat, SeatStatus, Visit, VisitStatus } from './state.ts';

/** Who, when, by which command: the same on every event of one command. */
export interface EventStamp {
  readonly at: Instant;
  readonly by: Actor;
  readonly command: string;
}

/** Facts of the past. Each carries all that folding needs; nothing is looked up again. */
export type EventBody =
  | ({ readonly kind: 'deal-started'; readonly stage: string; readonly initiator: string | null } & Omit<
      StartCommand,
      'kind' | 'values'
    >)
  | {
      readonly kind: 'values-changed';
      readonly values: FieldValues;
      /** Values before, of the same fields. */
      readonly before: FieldValues;
      /** Where the change comes from: the first form, a person's edit, a decision at a node, a move, a rule, an update node. */
      readonly source: 'start' | 'edit' | 'task' | 'move' | 'rule' | 'update';
    }
  | { readonly kind: 'move-held'; readonly to: string; readonly run: string; readonly person: string }
  | { readonly kind: 'move-dropped'; readonly to: string; readonly outcome: RunStatus }
  | { readonly kind: 'stage-changed'; readonly from: string; readonly to: string; readonly waiver: string | null }
  | { readonly kind: 'deal-ended'; readonly outcome: 'won' | 'lost' }
  | { readonly kind: 'deal-reopened' }
  | { readonly kind: 'checklist-changed'; readonly item: string; readonly done: boolean; readonly person: string }
  | { readonly kind: 'owner-changed'; readonly from: string; readonly to: string }
  | { readonly kind: 'commented'; readonly text: string }
  | {
      readonly kind: 'run-started';
      readonly run: string;
      readonly flow: string;
      readonly initiator: string;
      readonly trigger: 'gate' | 'stage' | 'submit' | 'manual';
    }
  | { readonly kind: 'run-returned'; readonly run: string; readonly comment: string }
  | { readonly kind: 'run-resubmitted'; readonly run: string; readonly epoch: number; readonly comment: string | null }
  | {
      readonly kind: 'run-ended';
      readonly run: string;
      readonly outcome: Exclude<RunStatus, 'running' | 'returned'>;
      readonly comment: string | null;
    }
  | { readonly kind: 'visit-opened'; readonly run: string; readonly visit: Visit }
  | {
      readonly kind: 'visit-closed';
      readonly run: string;
      readonly visit: string;
      readonly outcome: Exclude<VisitStatus, 'open'>;
    }
  | {
      readonly kind: 'branches-opened';
      readonly run: string;
      readonly visit: string;
      readonly branches: readonly string[];
      /** Values of the fields the choice looked at, as they were (S-28). */
      readonly inputs: FieldValues;
      readonly because: Reason;
    }
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
  | {
      readonly kind: 'seat-closed';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly outcome: Exclude<SeatStatus, 'open' | 'waiting'>;
      /** Who decided; null when the seat closed because of something else. */
      readonly person: string | null;
      readonly comment: string | null;
      readonly because: Reason | null;
    }
  | {
      readonly kind: 'seat-transferred';
      readonly run: string;
      readonly visit: string;
      readonly seat: string;
      readonly from: string;
      readonly to: string;
      readonly comment: string | null;
    }
  | {
      readonly kind: 'timer-set';
      readonly timer: string;
      readonly run: string;
      readonly visit: string;
      readonly epoch: number;
      readonly due: Instant;
    }
  | { readonly kind: 'timer-cleared'; readonly timer: string; readonly fired: boolean }
  | {
      readonly kind: 'people-notified';
      readonly run: string | null;
      readonly visit: string | null;
      readonly people: readonly string[];
      readonly message: Reason;
    }
  | { readonly kind: 'incident-raised'; readonly run: string; readonly visit: string | null; readonly reason: Reason };

/** One fact with its stamp and its number in the deal (1, 2, 3 …). */
export type DealEvent = EventStamp & EventBody & { readonly seq: number };
