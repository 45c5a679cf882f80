import { isJsonObject, type Json } from '@dealwright/shared';
import { readDay } from '../calendar.ts';

/** A range as far as it is filled in; each day "2026-01-31", or null. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads what is stored, or what stands in a form that is not finished; undefined when it is no range. */
export function readRange(value: Json): DayRange | undefined {
  if (!isJsonObject(value)) return undefined;
  const { from = null, to = null } = value;
  return isDayOrNothing(from) && isDayOrNothing(to) ? { from, to } : undefined;
}

function isDayOrNothing(value: Json): value is string | null {
  return value === null || typeof value === 'string';
}

/** Days from the first to the last, both counted; undefined while one of them is missing or no day. */
export function daysOf({ from, to }: DayRange): number | undefined {
  const [first, last] = [readDay(from ?? ''), readDay(to ?? '')];
  return first === undefined || last === undefined ? undefined : first.until(last, { largestUnit: 'day' }).days + 1;
}
