import {
  type Deadline,
  type Organization,
  plainWeek,
  type WorkCalendar,
  type WorkingInstant,
  workingAfter,
  workingBetween,
  workingMilliseconds,
} from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Instant, Reason } from '../state.ts';
import { instantAfter, millisecondsBetween, plusMilliseconds, zoneOf } from '../time.ts';

/** An instant that was counted; `because` says when it could not be counted exactly. */
export interface Counted {
  readonly at: Instant;
  readonly because: Reason | null;
}

/** How time passes for a deadline or a wait: always, or only while people of a region work. */
export interface Clock {
  readonly zone: string;
  /** An instant plus an ISO 8601 duration, which may be negative. */
  after(from: Instant, duration: string): Counted;
  /** An instant plus so much time of this clock. */
  plus(from: Instant, milliseconds: number): Counted;
  /** Milliseconds of this clock between two instants; negative when the second came first. */
  between(from: Instant, to: Instant): number;
}

/** The clock of a region, by the calendars the organization has today. */
export function clockOf(count: Deadline['count'], region: string, organization: Organization): Clock {
  const zone = zoneOf(region, organization);
  return count === 'natural' ? naturalClock(zone) : workingClock(zone, region, organization);
}

function naturalClock(zone: string): Clock {
  const exact = (at: Instant): Counted => ({ at, because: null });
  return {
    zone,
    after: (from, duration) => exact(instantAfter(from, duration, zone)),
    plus: (from, milliseconds) => exact(plusMilliseconds(from, milliseconds)),
    between: millisecondsBetween,
  };
}

function workingClock(zone: string, region: string, organization: Organization): Clock {
  const known = lookup(organization.calendars, region);
  const calendar = known ?? plainCalendar(zone, region, organization);
  const counted = (instant: WorkingInstant): Counted => ({
    at: instant.at,
    because: known === undefined ? { code: 'calendar-missing', params: { region } } : warningOf(instant, region),
  });
  return {
    zone,
    after: (from, duration) => counted(workingAfter(from, workingMilliseconds(duration, calendar), calendar)),
    plus: (from, milliseconds) => counted(workingAfter(from, milliseconds, calendar)),
    between: (from, to) => workingBetween(from, to, calendar),
  };
}

function warningOf(instant: WorkingInstant, region: string): Reason | null {
  if (instant.kind === 'exact') return null;
  return { code: 'calendar-year-missing', params: { region, years: instant.years.join(', ') } };
}

/** The calendar of a region, or the ordinary week where the organization has none. */
export function regionCalendar(region: string, organization: Organization): WorkCalendar {
  return lookup(organization.calendars, region) ?? plainCalendar(zoneOf(region, organization), region, organization);
}

const plainCalendars = new WeakMap<Organization, Map<string, WorkCalendar>>();

function plainCalendar(zone: string, region: string, organization: Organization): WorkCalendar {
  const known = plainCalendars.get(organization) ?? new Map<string, WorkCalendar>();
  plainCalendars.set(organization, known);
  const calendar = known.get(region) ?? plainWeek(region, zone);
  known.set(region, calendar);
  return calendar;
}
