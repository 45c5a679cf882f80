import type { Organization } from '@dealwright/shared';
import { Temporal } from 'temporal-polyfill';
import { lookup } from './lookup.ts';
import type { Instant } from './state.ts';

/** The time zone of a region; UTC when the region is unknown. */
export function zoneOf(region: string, organization: Organization): string {
  return lookup(organization.regions, region)?.timeZone ?? 'UTC';
}

/** The calendar day of an instant in a time zone, "2026-01-31". */
export function dayIn(instant: Instant, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** An instant plus an ISO 8601 duration; days and months are counted in the calendar of the zone. */
export function instantAfter(instant: Instant, duration: string, zone: string): Instant {
  return written(
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add(Temporal.Duration.from(duration)).toInstant(),
  );
}

/** An instant plus milliseconds, which may be negative. */
export function plusMilliseconds(instant: Instant, milliseconds: number): Instant {
  return written(Temporal.Instant.from(instant).add({ milliseconds }));
}

/** Milliseconds from one instant to another; negative when the second came first. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds;
}

/** The later of two instants. */
export function laterOf(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}

/** The instant at which a calendar day begins in a zone, or that a date-time names. */
export function instantOfText(text: string, zone: string): Instant {
  return text.includes('T')
    ? written(Temporal.Instant.from(text))
    : written(Temporal.PlainDate.from(text).toZonedDateTime(zone).toInstant());
}

const first: Instant = '0001-01-01T00:00:00.000Z';
const last: Instant = '9999-12-31T23:59:59.999Z';

/** Instants are compared as texts and kept by databases, so all have the same length: what is beyond years of four digits ends there. */
function written(instant: Temporal.Instant): Instant {
  const text = instant.toString({ smallestUnit: 'millisecond' });
  if (text.startsWith('+')) return last;
  return text < first || text.startsWith('-') ? first : text;
}
