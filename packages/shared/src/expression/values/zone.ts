import { Temporal } from 'temporal-polyfill';
import { withinCalendar } from './attempt.ts';
import type { ZoneValue } from './value.ts';

/** A clock reading that says nothing of its zone. */
export const localZone: ZoneValue = Object.freeze({ offset: null, name: null });

/** UTC. */
export const utcZone: ZoneValue = Object.freeze({ offset: 0, name: null });

const maximumOffset = 18 * 3_600;
const offsetPattern = /^([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/;

/** A zone at a fixed distance from UTC, or null when it is farther than 18 hours. */
export function offsetZone(seconds: number): ZoneValue | null {
  return Math.abs(seconds) <= maximumOffset ? { offset: seconds, name: null } : null;
}

function zoneExists(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  return withinCalendar(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)) !== null;
}

/** Reads "", "Z", "+08:00" or "@Asia/Shanghai"; null when there is no such zone. */
export function zoneFromText(text: string): ZoneValue | null {
  if (text === '') return localZone;
  if (text === 'Z') return utcZone;
  if (text.startsWith('@')) return zoneExists(text.slice(1)) ? { offset: null, name: text.slice(1) } : null;
  const match = offsetPattern.exec(text);
  if (match === null) return null;
  const [, sign, hours, minutes, seconds = '0'] = match;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  const total = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return offsetZone(sign === '-' ? 0 - total : total);
}

/** "", "Z", "+08:00" or "@Asia/Shanghai". */
export function zoneText(zone: ZoneValue): string {
  if (zone.name !== null) return `@${zone.name}`;
  if (zone.offset === null) return '';
  if (zone.offset === 0) return 'Z';
  const pad = (part: number) => String(part).padStart(2, '0');
  const total = Math.abs(zone.offset);
  const seconds = total % 60 === 0 ? '' : `:${pad(total % 60)}`;
  return `${zone.offset < 0 ? '-' : '+'}${pad(Math.floor(total / 3_600))}:${pad(Math.floor(total / 60) % 60)}${seconds}`;
}
