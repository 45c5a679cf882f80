import type { ProcessDefinition } from '@dealwright/shared';
import type { DealEvent } from '../event.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import type { Seat } from '../state.ts';
import type { Turn } from '../turn.ts';
import {
  clearTimers,
  clockOfSeat,
  dateOf,
  dueOf,
  setClock,
  setTimers,
  stopClock,
  type TimedSeat,
} from './seat-clock.ts';

/**
 * Brings the clocks of all seats in line with what the turn did, whichever command or node did it: a seat that opened gets its
 * deadline, one that waits for others or whose run is suspended stands still, one that closed has no timers (S-29, I-1, I-2).
 */
export function keepDeadlines(turn: Turn): void {
  if (!hasDeadlines(turn.definition)) return;
  for (const timed of timedSeats(turn)) keepClock(turn, timed);
}

const withDeadlines = new WeakMap<ProcessDefinition, boolean>();

function hasDeadlines(definition: ProcessDefinition): boolean {
  const known = withDeadlines.get(definition);
  if (known !== undefined) return known;
  const nodes = Object.values(definition.flows).flatMap((flow) => Object.values(flow.nodes));
  const found = nodes.some((node) => kindOfNode(node)?.deadlineOf?.(node) !== undefined);
  withDeadlines.set(definition, found);
  return found;
}

function timedSeats(turn: Turn): readonly TimedSeat[] {
  return Object.values(turn.deal.runs)
    .filter(({ endedAt }) => endedAt === null)
    .flatMap((run) =>
      run.open.flatMap((visit) => {
        const node = nodeOf(turn.definition, run, visit);
        const rule = node === undefined ? undefined : kindOfNode(node)?.deadlineOf?.(node);
        return rule === undefined ? [] : visit.seats.map((seat) => ({ run, visit, seat, rule }));
      }),
    );
}

const standing: ReadonlySet<Seat['status']> = new Set(['waiting', 'open', 'asking', 'provisional']);

function keepClock(turn: Turn, timed: TimedSeat): void {
  const { run, seat } = timed;
  if (!standing.has(seat.status)) clearTimers(turn, timed);
  else if (run.status === 'running' && seat.status === 'open') keepGoing(turn, timed);
  else stopClock(turn, timed);
}

function keepGoing(turn: Turn, timed: TimedSeat): void {
  const { seat, rule } = timed;
  const { now } = turn.context;
  const events = turn.events.filter((event) => touches(event, timed));
  if (seat.dueAt === undefined) setClock(turn, timed, dueOf(turn, timed, seat.openedAt ?? now));
  else if (rule.restart === true && events.some(({ kind }) => kind === 'seat-transferred'))
    setClock(turn, timed, dueOf(turn, timed, now));
  else if (seat.timeLeft !== undefined) resume(turn, timed, seat.timeLeft);
  else if (events.some(({ kind }) => kind === 'values-changed')) recount(turn, timed, seat.dueAt);
  else if (events.some(({ kind }) => kind === 'seat-reopened')) setTimers(turn, timed, seat.dueAt);
}

/** Facts of this turn that may move the deadline of a seat. */
function touches(event: DealEvent, { seat, rule }: TimedSeat): boolean {
  if (event.kind === 'values-changed') return rule.from !== undefined && Object.hasOwn(event.values, rule.from);
  return (event.kind === 'seat-transferred' || event.kind === 'seat-reopened') && event.seat === seat.id;
}

/** A date of the deal does not move because somebody stopped a clock; what was left of a time does. */
function resume(turn: Turn, timed: TimedSeat, left: number): void {
  const clock = clockOfSeat(turn, timed);
  const { now } = turn.context;
  const dated = dateOf(turn, timed.rule, clock.zone) !== null;
  setClock(turn, timed, dated ? dueOf(turn, timed, now) : clock.plus(now, left));
}

function recount(turn: Turn, timed: TimedSeat, due: string): void {
  const counted = dueOf(turn, timed, timed.seat.openedAt ?? turn.context.now);
  if (counted.at !== due) setClock(turn, timed, counted);
}
