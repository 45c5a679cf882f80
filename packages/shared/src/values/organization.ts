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
}

/** A region: where rules of a country and a language hold. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** A team inside a region. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly region: string;
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
  /** The working calendar of each region that has one. */
  readonly calendars?: Readonly<Record<string, WorkCalendar>>;
}
