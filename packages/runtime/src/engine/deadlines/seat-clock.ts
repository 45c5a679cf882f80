import type { Deadline } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Instant, Run, Seat, Visit } from '../state.ts';
import { laterOf } from '../time.ts';
import { nextId, record, type Turn } from '../turn.ts';
import { instantOfField } from '../values/instant-of-field.ts';
import { openVisitOf } from '../visits.ts';
import { type Clock, type Counted, clockOf } from './clock.ts';
import { regionOfSeat } from './due-doubt.ts';

/** A seat whose node has a deadline. */
export interface TimedSeat {
  readonly run: Run;
  readonly visit: Visit;
  readonly seat: Seat;
  readonly rule: Deadline;
}

/** The clock by which a seat's deadline runs (S-29). */
export function clockOfSeat({ deal, context }: Turn, timed: TimedSeat): Clock {
  const { organization } = context;
  return clockOf(timed.rule.count, regionOfSeat({ deal, organization }, timed), organization);
}

/** When a seat is due that is counted from an instant, or from the date of a field when there is one. */
export function dueOf(turn: Turn, timed: TimedSeat, from: Instant): Counted {
  const clock = clockOfSeat(turn, timed);
  return clock.after(dateOf(turn, timed.rule, clock.zone) ?? from, timed.rule.within);
}

/** The instant of the field a deadline counts from; null when there is none or it is empty. */
export function dateOf({ deal, definition }: Turn, { from }: Deadline, zone: string): Instant | null {
  if (from === undefined) return null;
  return instantOfField(definition, { field: from, value: lookup(deal.values, from) ?? null, zone });
}

/** Sets the clock of a seat: when it is due, and a timer for each step that is still to come. */
export function setClock(turn: Turn, timed: TimedSeat, { at: due, because }: Counted): void {
  const { run, visit, seat } = timed;
  const at = { run: run.id, visit: visit.id };
  record(turn, { kind: 'seat-due', ...at, seat: seat.id, due, ...(because === null ? {} : { because }) });
  const what = { code: 'due', params: { person: seat.person, at: due } };
  turn.note?.({ node: visit.node, flow: run.flow, what, because });
  setTimers(turn, timed, due);
}

/**
 * Sets the timers of a seat anew. A step that was taken stays taken while the deadline is the same; one whose time has passed
 * meanwhile is taken at once, except reminders, which are of no use then.
 */
export function setTimers(turn: Turn, timed: TimedSeat, due: Instant): void {
  const { run, visit, seat, rule } = timed;
  const { now } = turn.context;
  const clock = clockOfSeat(turn, timed);
  clearTimers(turn, timed);
  const taken = seatNow(turn, timed)?.stepsTaken ?? [];
  for (const [step, { at: offset, do: deed }] of (rule.steps ?? []).entries()) {
    const { at } = clock.after(due, offset);
    if (taken.includes(step) || (deed === 'remind' && at <= now)) continue;
    const place = { run: run.id, visit: visit.id, epoch: run.epoch, seat: seat.id, step };
    record(turn, { kind: 'timer-set', timer: nextId(turn, 't'), ...place, due: laterOf(at, now) });
  }
}

/** Calls off the timers of a seat. */
export function clearTimers(turn: Turn, { seat }: Pick<TimedSeat, 'seat'>): void {
  for (const timer of Object.values(turn.deal.timers)) {
    if (timer.seat === seat.id) record(turn, { kind: 'timer-cleared', timer: timer.id, fired: false });
  }
}

/** Stops the clock of a seat: nothing falls due while it stands. */
export function stopClock(turn: Turn, timed: TimedSeat): void {
  const { run, visit, seat } = timed;
  clearTimers(turn, timed);
  if (seat.dueAt === undefined || seat.timeLeft !== undefined) return;
  const left = clockOfSeat(turn, timed).between(turn.context.now, seat.dueAt);
  record(turn, { kind: 'seat-clock-stopped', run: run.id, visit: visit.id, seat: seat.id, left });
}

function seatNow(turn: Turn, { run, visit, seat }: TimedSeat): Seat | undefined {
  return openVisitOf(turn.deal.runs[run.id], visit.id)?.seats.find(({ id }) => id === seat.id);
}
