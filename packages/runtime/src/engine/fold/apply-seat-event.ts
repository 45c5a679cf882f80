import type { DealEvent } from '../event.ts';
import type { Seat, Visit } from '../state.ts';
import { copies } from './copies.ts';
import type { Scratch, Writable } from './scratch.ts';

/** Facts that happen to one seat. */
export type SeatEvent = Extract<
  DealEvent,
  {
    kind:
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
  }
>;

/** Folds a fact of a seat into its visit. */
export function foldSeat(visit: Writable<Visit>, event: SeatEvent, scratch: Scratch): void {
  const index = visit.seats.findIndex(({ id }) => id === event.seat);
  const found = visit.seats[index];
  if (found === undefined) return;
  const seats = scratch.own(visit.seats as Seat[], copies.seats);
  const seat = scratch.own(found, copies.seat);
  seats[index] = seat;
  visit.seats = seats;
  if (event.kind === 'seat-closed') close(seat, event);
  else change(seat, event);
}

function close(seat: Writable<Seat>, event: Extract<SeatEvent, { kind: 'seat-closed' }>): void {
  const { files, signature } = event;
  seat.status = event.outcome;
  seat.decidedAt = event.at;
  seat.decidedBy = event.person;
  seat.comment = event.comment;
  seat.ending = event.because;
  delete seat.provisional;
  delete seat.timeLeft;
  if (files !== undefined) seat.files = files;
  if (signature !== undefined) seat.signature = signature;
  if (event.tracked === true) seat.decidedRevision = event.seq;
  if (event.returnTo !== undefined) seat.returnTo = event.returnTo;
}

function change(seat: Writable<Seat>, event: Exclude<SeatEvent, { kind: 'seat-closed' }>): void {
  switch (event.kind) {
    case 'seat-opened':
      seat.status = 'open';
      seat.openedAt = event.at;
      delete seat.readAt;
      break;
    case 'seat-paused':
      reopen(seat);
      seat.status = event.until === 'group' ? 'asking' : 'waiting';
      break;
    case 'seat-reopened':
      reopen(seat);
      break;
    case 'seat-claimed':
      seat.claimed = true;
      break;
    case 'seat-released':
      delete seat.claimed;
      break;
    case 'seat-provisional':
      decideForNow(seat, event);
      break;
    case 'seat-transferred':
      seat.person = event.to;
      delete seat.readAt;
      seat.transfers = [...seat.transfers, event.from];
      if (event.because !== undefined) seat.because = event.because;
      break;
    case 'seat-urged':
      seat.urgedAt = event.at;
      break;
    case 'seat-read':
      seat.readAt = event.at;
      break;
    case 'seat-due':
      // Counted anew, its steps come anew; going on after a stop, what was taken stays taken.
      if (seat.timeLeft === undefined) delete seat.stepsTaken;
      seat.dueAt = event.due;
      delete seat.timeLeft;
      break;
    case 'seat-clock-stopped':
      seat.timeLeft = event.left;
  }
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

function decideForNow(seat: Writable<Seat>, event: Extract<SeatEvent, { kind: 'seat-provisional' }>): void {
  const { files, signature } = event;
  seat.status = 'provisional';
  seat.decidedAt = event.at;
  seat.decidedBy = event.person;
  seat.comment = event.comment;
  seat.provisional = event.decision;
  if (files !== undefined) seat.files = files;
  if (signature !== undefined) seat.signature = signature;
  if (event.tracked === true) seat.decidedRevision = event.seq;
}
