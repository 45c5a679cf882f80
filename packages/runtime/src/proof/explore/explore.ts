import type { ScenarioStep } from '@dealwright/shared';
import { visitOf } from '../../engine/visits.ts';
import { shapeOf } from './shape-of.ts';
import { type Sights, seeEvents, seeRefusal, sightsAtStart } from './sights.ts';
import type { Ground, Standing } from './standing.ts';
import { type Manner, type Possible, stepsAt } from './steps-at.ts';
import { takeStep } from './take-step.ts';

/** A shape that a deal can come to, and how it got there first. */
export interface Place {
  readonly index: number;
  /** The place before, and the step from there; null where the exploration began. */
  readonly from: { readonly place: number; readonly step: ScenarioStep } | null;
  /** Places that one step leads to. */
  readonly next: Set<number>;
  /** How the flow ended here; null when it has not. */
  readonly ended: 'completed' | 'withdrawn' | null;
  /** Nodes that are open here. */
  readonly open: readonly string[];
  /** Something stands still here. */
  readonly incident: boolean;
  /** The flow waits for something that neither people nor time bring about. */
  outsideOnly: boolean;
}

/** What an exploration has found out. */
export interface Explored extends Readonly<Sights> {
  readonly places: readonly Place[];
  /** Every place was looked at; otherwise only what was met counts, not what was not. */
  readonly whole: boolean;
}

/** An exploration under way. */
export interface Exploration {
  /** Looks at up to so many places more, and tells how many it looked at; fewer when nothing is left. */
  readonly look: (places: number) => number;
  readonly found: () => Explored;
}

/** How it is explored; `apart`: branches side by side know nothing of one another. */
export type ExploringManner = Manner & { readonly apart: boolean };

interface Search {
  readonly ground: Ground;
  readonly manner: ExploringManner;
  readonly sights: Sights;
  readonly places: Place[];
  readonly known: Map<string, number>;
  readonly waiting: { readonly place: Place; readonly standing: Standing }[];
  readonly closed: Set<number>;
}

/**
 * Explores everything that people, time and the world can make of a flow that has just begun: breadth first, so that the first way to
 * a place is a shortest one. Deals of the same shape are one place.
 */
export function explore(ground: Ground, start: Standing, manner: ExploringManner): Exploration {
  const search: Search = {
    ground,
    manner,
    sights: sightsAtStart(start),
    places: [],
    known: new Map(),
    waiting: [],
    closed: new Set(),
  };
  const { places, waiting, sights } = search;
  let head = 0;
  arrive(search, start, null);
  return {
    look(count) {
      let looked = 0;
      for (let next = waiting[head]; looked < count && next !== undefined; next = waiting[head]) {
        // A place that was looked at is not needed any more, only where it leads.
        delete waiting[head];
        expand(search, next.place, next.standing);
        looked += 1;
        head += 1;
      }
      return looked;
    },
    found: () => ({ ...sights, places, whole: head === waiting.length }),
  };
}

function arrive({ ground, known, places, waiting }: Search, standing: Standing, from: Place['from']): number {
  const shape = shapeOf(ground, standing);
  const before = known.get(shape);
  if (before !== undefined) return before;
  const runs = Object.values(standing.deal.runs);
  const place: Place = {
    index: places.length,
    from,
    next: new Set(),
    ended: endingOf(standing),
    open: runs.flatMap(({ open }) => open.map(({ node }) => node)),
    incident: runs.some((run) => run.endedAt === null && run.incidents.length > 0),
    outsideOnly: false,
  };
  known.set(shape, place.index);
  places.push(place);
  if (place.ended === null) waiting.push({ place, standing });
  return place.index;
}

function expand(search: Search, place: Place, standing: Standing): void {
  const all = stepsAt(search.ground, standing, search.manner);
  const first = search.manner.apart ? all.find(({ visit }) => visit !== null)?.visit : undefined;
  const isNow = ({ visit }: Possible) => first === undefined || visit === null || visit === first;
  search.closed.add(place.index);
  const reached = all.filter(isNow).map((possible) => take(search, place, standing, possible));
  // Branches that know nothing of one another are looked at one after the other, unless that would go round and round in the first.
  const round = reached.some((to) => to !== null && search.closed.has(to));
  if (round || reached.every((to) => to === null))
    for (const possible of all) if (!isNow(possible)) take(search, place, standing, possible);
  const outside = all.some(({ by }) => by === 'outside');
  place.outsideOnly = outside && all.every(({ by }) => by === 'outside' || by === 'initiator');
}

// biome-ignore lint/complexity/useMaxParams: where the search stands, and the step from there
function take(search: Search, place: Place, standing: Standing, { step, visit }: Possible): number | null {
  const taken = takeStep(search.ground, standing, step);
  if (!taken.ok) {
    const at = { flow: flowOf(standing, visit), place: place.index };
    if (visit !== null) seeRefusal(search.sights, taken, at);
    return null;
  }
  const to = arrive(search, taken.to, { place: place.index, step: taken.step });
  seeEvents(search.sights, taken.events, { ...taken.to, place: to });
  place.next.add(to);
  return to;
}

function flowOf({ deal }: Standing, visit: string | null): string {
  return Object.values(deal.runs).find((run) => visitOf(run, visit ?? '') !== undefined)?.flow ?? '';
}

/** A flow ends as a whole: when everything it began has ended. */
function endingOf({ deal }: Standing): Place['ended'] {
  const runs = Object.values(deal.runs);
  if (!runs.every(({ endedAt }) => endedAt !== null)) return null;
  return runs[0]?.status === 'withdrawn' ? 'withdrawn' : 'completed';
}

/** The steps by which a place was come to, from where the exploration began. */
export function wayTo(places: readonly Place[], index: number): readonly ScenarioStep[] {
  const steps: ScenarioStep[] = [];
  let from = places[index]?.from;
  while (from !== null && from !== undefined) {
    steps.push(from.step);
    from = places[from.place]?.from;
  }
  return steps.toReversed();
}
