import { Temporal } from 'temporal-polyfill';
import { pointerOf } from '../definition/patch/pointer.ts';
import type { Problem } from '../definition/problem.ts';
import { type Finding, problemOf } from '../definition/problem-of.ts';
import { findHostileContent } from '../definition/read/hostile-content.ts';
import { definitionLimits } from '../definition/read/limits.ts';
import { interpretedValidator } from '../definition/shape/interpreted-validator.ts';
import type { SchemaCheck } from '../definition/shape/schema-validator.ts';
import { asFinding } from '../definition/shape/shape-findings.ts';
import { zoneFromText } from '../expression/values/zone.ts';
import { type WorkCalendar, type WorkSpan, workCalendarSchema } from '../generated/work-calendar.ts';
import { endsNextDay, minuteOfDay, weekdays } from './days.ts';

/** A calendar that may be counted by, or why it may not. */
export type CalendarReadResult =
  | { readonly ok: true; readonly calendar: WorkCalendar }
  | { readonly ok: false; readonly refused: readonly Problem[] };

const limits = { ...definitionLimits, depth: 8, values: 60_000, textLength: 64, keyLength: 64 };
let shape: SchemaCheck | null = null;

/** The only way a value from outside becomes a calendar: harmless, of the right shape, and a calendar by which time passes. Never throws. */
export function readCalendar(value: unknown): CalendarReadResult {
  const hostile = findHostileContent(value, limits);
  if (hostile !== null) return refusal([hostile]);
  shape ??= interpretedValidator.compile(workCalendarSchema);
  const misshapen = shape(value).map(asFinding);
  if (misshapen.length > 0) return refusal(misshapen);
  const calendar = value as WorkCalendar;
  const findings = [...zoneFindings(calendar), ...weekFindings(calendar), ...dayFindings(calendar)];
  return findings.length > 0 ? refusal(findings) : { ok: true, calendar };
}

function refusal(findings: readonly Finding[]): CalendarReadResult {
  return { ok: false, refused: findings.map(problemOf) };
}

function zoneFindings({ timeZone: zone }: WorkCalendar): readonly Finding[] {
  if (zoneFromText(`@${zone}`) !== null) return [];
  return [error('calendar-zone-unknown', ['timeZone'], { zone })];
}

function weekFindings({ week }: WorkCalendar): readonly Finding[] {
  if (weekdays.every((day) => week[day].length === 0)) return [error('calendar-no-work', ['week'])];
  return weekdays.flatMap((day) => overlaps(week[day], ['week', day]));
}

function dayFindings({ days, years }: WorkCalendar): readonly Finding[] {
  return Object.entries(days).flatMap(([day, spans]) => {
    const place = ['days', day];
    if (!isDay(day)) return [error('calendar-no-day', place, { day })];
    const outside = years.includes(Number(day.slice(0, 4))) ? [] : [error('calendar-day-outside', place, { day })];
    return [...outside, ...overlaps(spans, place)];
  });
}

/** Whether a text is a day that some year has. */
export function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day).toString() === day;
  } catch {
    return false;
  }
}

/** Nights may reach into the next morning; what they cover there counts once. Within a day spans must be in order. */
function overlaps(spans: readonly WorkSpan[], place: readonly string[]): readonly Finding[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    const wrong = before !== undefined && (endsNextDay(before) || minuteOfDay(span.from) < minuteOfDay(before.to));
    return wrong ? [error('calendar-overlap', [...place, String(index)])] : [];
  });
}

function error(code: string, steps: readonly string[], params: Finding['params'] = {}): Finding {
  return { code, severity: 'error', pointer: pointerOf(...steps), params };
}
