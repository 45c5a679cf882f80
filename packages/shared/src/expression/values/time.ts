import type { TimeValue, ZoneValue } from './value.ts';
import { zoneFromText, zoneText } from './zone.ts';

/** Nanoseconds of one second, hour and day. */
export const nanosPer = Object.freeze({ second: 1_000_000_000, hour: 3_600_000_000_000, day: 86_400_000_000_000 });

const timePattern = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-][\d:]+|@[A-Za-z0-9_+\-/]+)?$/;

/** A time of day from its numbers; null when there is no such time. */
export function timeFromParts(
  clock: { readonly hour: number; readonly minute: number; readonly nanos: number },
  zone: ZoneValue,
): TimeValue | null {
  const { hour, minute, nanos } = clock;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || nanos < 0 || nanos >= 60 * nanosPer.second) return null;
  return { kind: 'time', nanos: hour * nanosPer.hour + minute * 60 * nanosPer.second + nanos, zone };
}

/** Reads "09:00:00", with fraction, offset or zone; null when it is no time. "24:00:00" is midnight. */
export function timeFromText(text: string): TimeValue | null {
  const match = timePattern.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, fraction = '', zoneName = ''] = match;
  const zone = zoneFromText(zoneName);
  if (zone === null) return null;
  const nanos = Number(second) * nanosPer.second + Number(fraction.padEnd(9, '0'));
  if (hour === '24') return Number(minute) === 0 && nanos === 0 ? { kind: 'time', nanos: 0, zone } : null;
  return timeFromParts({ hour: Number(hour), minute: Number(minute), nanos }, zone);
}

/** The clock part, "09:00:00.5", of nanoseconds since midnight. */
export function clockText(nanos: number): string {
  const pad = (part: number, width = 2) => String(part).padStart(width, '0');
  const seconds = Math.floor(nanos / nanosPer.second);
  const fraction = nanos % nanosPer.second === 0 ? '' : `.${pad(nanos % nanosPer.second, 9).replace(/0+$/, '')}`;
  return `${pad(Math.floor(seconds / 3_600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}${fraction}`;
}

/** "09:00:00+08:00". */
export function timeText(time: TimeValue): string {
  return clockText(time.nanos) + zoneText(time.zone);
}
