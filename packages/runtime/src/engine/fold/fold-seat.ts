import type { DealEvent } from '../event.ts';
import type { Seat } from '../state.ts';
import type { Draft, Folds, Writable } from './draft.ts';

type Kind =
  | 'seat-opened'
  | 'seat-paused'
  | 'seat-reopened'
  | 'seat-claimed'
  | 'seat-released'
  | 'seat-provisional'
  | 'seat-closed'
  | 'seat-transferred'
  | 'seat-due'
  | 'seat-clock-stopped'
  | 'seat-urged'
  | 'seat-read';

/** What a fact of one kind does to its seat. */
type ChangeOf<Each extends Kind> = (seat: Writable<Seat>, event: Extract<DealEvent, { kind: Each }>) => void;

const changes: { readonly [Each in Kind]: ChangeOf<Each> } = {
  'seat-opened': (seat, event) => {
    seat.status = 'open';
    seat.openedAt = event.at;
    if (seat.readAt !== undefined) delete seat.readAt;
  },
  'seat-paused': (seat, event) => {
    reopen(seat);
    seat.status = event.until === 'group' ? 'asking' : 'waiting';
  },
  'seat-reopened': reopen,
  'seat-claimed': (seat) => {
    seat.claimed = true;
  },
  'seat-released': (seat) => {
    delete seat.claimed;
  },
  'seat-provisional': (seat, event) => {
    seat.status = 'provisional';
    decide(seat, event);
    seat.provisional = event.decision;
    keepExtras(seat, event);
  },
  'seat-closed': (seat, event) => {
    seat.status = event.outcome;
    decide(seat, event);
    seat.ending = event.because;
    if (seat.provisional !== undefined) delete seat.provisional;
    if (seat.timeLeft !== undefined) delete seat.timeLeft;
    keepExtras(seat, event);
    if (event.returnTo !== undefined) seat.returnTo = event.returnTo;
  },
  'seat-transferred': (seat, event) => {
    seat.person = event.to;
    delete seat.readAt;
    seat.transfers = [...seat.transfers, event.from];
    if (event.because !== undefined) seat.because = event.because;
  },
  'seat-urged': (seat, event) => {
    seat.urgedAt = event.at;
  },
  'seat-read': (seat, event) => {
    seat.readAt = event.at;
  },
  'seat-due': (seat, event) => {
    // Counted anew, its steps come anew; going on after a stop, what was taken stays taken.
    if (seat.timeLeft === undefined) delete seat.stepsTaken;
    seat.dueAt = event.due;
    delete seat.timeLeft;
  },
  'seat-clock-stopped': (seat, event) => {
    seat.timeLeft = event.left;
  },
};

/** Facts about one seat. A fact of a seat that its visit does not have changes nothing. */
export const seatFolds = Object.fromEntries(
  Object.entries(changes).map(([kind, change]) => [
    kind,
    (event: Extract<DealEvent, { kind: Kind }>, draft: Draft) => {
      const seat = draft.seat(event);
      if (seat !== undefined) (change as ChangeOf<Kind>)(seat, event as never);
    },
  ]),
) as unknown as Folds<Kind>;

type Decided = Extract<DealEvent, { kind: 'seat-closed' | 'seat-provisional' }>;

function decide(seat: Writable<Seat>, { at, person, comment }: Decided): void {
  seat.decidedAt = at;
  seat.decidedBy = person;
  seat.comment = comment;
}

function keepExtras(seat: Writable<Seat>, { files, signature, tracked, seq }: Decided): void {
  if (files !== undefined) seat.files = files;
  if (signature !== undefined) seat.signature = signature;
  if (tracked === true) seat.decidedRevision = seq;
}

function reopen(seat: Writable<Seat>): void {
  seat.status = 'open';
  seat.decidedAt = null;
  seat.decidedBy = null;
  seat.comment = null;
  seat.ending = null;
  delete seat.provisional;
  delete seat.files;
  delete seat.signature;
  delete seat.decidedRevision;
  delete seat.returnTo;
}
