import type { WorkCalendar } from '../generated/work-calendar.ts';

/** A person of the organization chart. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The direct superior, or null at the top. */
  readonly superior: string | null;
  readonly region: string;
  readonly team: string;
  /** Role keys without prefix, such as "finance". */
  readonly roles: readonly string[];
  readonly active: boolean;
  /** Up to which amount this person may decide alone, an exact decimal; left out: no amount. */
  readonly authority?: string;
}

/** A region: where rules of a country and a language hold. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** IANA time zone. */
  readonly timeZone: string;
  /** Who leads it. */
  readonly head?: string;
}

/** A team inside a region. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** Who leads it. */
  readonly head?: string;
  /** The team that it is a part of. */
  readonly parent?: string;
}

/** People who are asked together, across teams. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly people: readonly string[];
}

/**
 * Somebody acts for somebody else for a time (S-25): both see the tasks, the first decision is final and is recorded as made on
 * behalf of the principal. A proxy has no proxy of his own.
 */
export interface Proxy {
  readonly id: string;
  readonly principal: string;
  readonly proxy: string;
  /** First and last instant, ISO 8601 in UTC. */
  readonly from: string;
  readonly until: string;
  /** Keys of the processes it holds for; left out: all. */
  readonly processes?: readonly string[];
  /** Of two that overlap the one made first counts. */
  readonly madeAt: string;
}

/** A frozen picture of the organization, an input of every decision. */
export interface Organization {
  /** Id of this picture; recorded with decisions. */
  readonly snapshot: string;
  readonly people: Readonly<Record<string, Person>>;
  readonly regions: Readonly<Record<string, Region>>;
  readonly teams: Readonly<Record<string, Team>>;
  /** Role slot of a process ("role:finance") to the role keys that fill it; a slot not listed means the role of the same name. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Who gets what nobody else can get (S-16), in order. */
  readonly administrators: readonly string[];
  readonly groups?: Readonly<Record<string, Group>>;
  readonly proxies?: readonly Proxy[];
  /** The working calendar of each region that has one. */
  readonly calendars?: Readonly<Record<string, WorkCalendar>>;
}
