import { AppError } from '@dealwright/shared';
import { numberAfter } from '../deal-ids.ts';
import type { DealEvent } from '../event.ts';
import type { Deal, Run, Seat, Visit } from '../state.ts';
import { copies } from './copies.ts';
import { known, unknownInLog } from './known.ts';

/** A value whose own members may be written; what they hold stays readonly. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Objects remembered at a time; those that are forgotten are copied once more, which is never wrong. */
const longest = 64;

/**
 * The state of a deal while the facts of one command are folded into it. What the draft has made itself is written in place;
 * everything that came from outside is copied first, so folding stays pure to whoever looks on, at the cost of one copy an object
 * and command. Most facts are about the run and the visit of the fact before, so those two are kept at hand.
 */
export class Draft {
  /** What was made here. One command makes few objects, so a list is searched faster than a set. */
  readonly #made: object[] = [];
  #deal: Writable<Deal> | null = null;
  #run: Writable<Run> | null = null;
  #visit: Writable<Visit> | null = null;
  #given: Deal | null;

  constructor(given: Deal | null) {
    this.#given = given;
  }

  /** The deal to be written; a log that does not start it is no log of this engine. */
  get deal(): Writable<Deal> {
    if (this.#deal !== null) return this.#deal;
    if (this.#given === null) throw new AppError('server.failed', { params: { id: 'log-without-start' } });
    this.#deal = copies.deal(this.#given);
    return this.#deal;
  }

  /** Begins with a deal that nobody else holds. */
  start(deal: Writable<Deal>): void {
    this.#deal = deal;
  }

  /** Notes that an object was made here and may be written in place. */
  made<T extends object>(value: T): Writable<T> {
    if (this.#made.length === longest) this.#made.length = 0;
    this.#made.push(value);
    return value;
  }

  /** `copy` makes one that may be written of one that may not; one function a type, since a copy of one shape is made fastest. */
  own<T extends object>(value: T, copy: (value: T) => Writable<T>): Writable<T> {
    const made = this.#made;
    for (let index = made.length - 1; index >= 0; index -= 1) if (made[index] === value) return value;
    return this.made(copy(value));
  }

  /** The runs of the deal, to be written. */
  runs(): Writable<Deal['runs']> {
    const { deal } = this;
    const runs = this.own(deal.runs, copies.runs);
    deal.runs = runs;
    return runs;
  }

  /** A run, to be written. */
  run(id: string): Writable<Run> {
    if (this.#run?.id === id) return this.#run;
    const runs = this.runs();
    const run = this.own(known(runs, id), copies.run);
    runs[id] = run;
    this.#run = run;
    return run;
  }

  /** A visit of a run, under way or ended, to be written. */
  visit({ run: runId, visit: id }: { readonly run: string; readonly visit: string }): Writable<Visit> {
    if (this.#visit?.id === id) return this.#visit;
    const run = this.run(runId);
    const index = run.open.findIndex((visit) => visit.id === id);
    const visit = index >= 0 ? this.#visitIn(run, 'open', index) : this.#pastVisit(run, id);
    this.#visit = visit;
    return visit;
  }

  #pastVisit(run: Writable<Run>, id: string): Writable<Visit> {
    const index = run.past.findLastIndex((visit) => visit.id === id);
    if (index < 0) throw unknownInLog(id);
    return this.#visitIn(run, 'past', index);
  }

  #visitIn(run: Writable<Run>, list: 'open' | 'past', index: number): Writable<Visit> {
    const visits = this.own(run[list] as Visit[], copies.visits);
    run[list] = visits;
    const visit = this.own(visits[index] as Visit, copies.visit);
    visits[index] = visit;
    return visit;
  }

  /** A seat of a visit, to be written; undefined when the visit has none of this id. */
  seat(at: { readonly run: string; readonly visit: string; readonly seat: string }): Writable<Seat> | undefined {
    const visit = this.visit(at);
    const index = visit.seats.findIndex(({ id }) => id === at.seat);
    const found = visit.seats[index];
    if (found === undefined) return undefined;
    const seats = this.own(visit.seats as Seat[], copies.seats);
    const seat = this.own(found, copies.seat);
    seats[index] = seat;
    visit.seats = seats;
    return seat;
  }

  /** An id was given out, such as "v12". */
  used(id: string): void {
    const { deal } = this;
    deal.counter = numberAfter(deal.counter, id);
  }
}

/** Folds a fact of one kind into a draft. */
export type FoldOf<Kind extends DealEvent['kind']> = (event: Extract<DealEvent, { kind: Kind }>, draft: Draft) => void;

/** One function a kind of fact. */
export type Folds<Kind extends DealEvent['kind']> = { readonly [Each in Kind]: FoldOf<Each> };
