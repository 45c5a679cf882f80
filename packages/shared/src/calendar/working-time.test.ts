import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { plainWeek } from './plain-week.ts';
import { testCalendars } from './testing/calendars.ts';
import { workingMilliseconds } from './working-duration.ts';
import { workingAfter, workingBefore, workingBetween } from './working-time.ts';

const table = readFileSync(path.join(import.meta.dirname, 'testing/working-time.table.txt'), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [keyof typeof testCalendars, string, string, string]);
const instantOf = (text: string) =>
  Temporal.Instant.from(text.slice(4).replace(' ', 'T')).toString({ smallestUnit: 'millisecond' });

describe('the table', () => {
  test('has two hundred rows and more', () => expect(rows.length).toBeGreaterThanOrEqual(200));
  test.each(rows)('%s: %s and %s is %s', (...[name, from, duration, to]) => {
    const calendar = testCalendars[name];
    const milliseconds = workingMilliseconds(duration, calendar);
    expect(workingAfter(instantOf(from), milliseconds, calendar)).toEqual({ kind: 'exact', at: instantOf(to) });
    expect(workingBetween(instantOf(from), instantOf(to), calendar)).toBe(milliseconds);
  });
});

describe('a year that the calendar does not cover', () => {
  const at = (day: string, time: string) => instantOf(`Thu ${day} ${time}+08:00`);
  test('is counted by the week, and said', () => {
    const day = workingMilliseconds('P1D', testCalendars.cn);
    const onEve = at('2026-12-31', '17:00');
    expect(workingAfter(onEve, day, testCalendars.cn)).toEqual({
      kind: 'by-week',
      at: at('2027-01-01', '17:00'),
      years: [2027],
    });
    expect(workingAfter(onEve, 3_600_000, testCalendars.cn).kind).toBe('exact');
    expect(workingBefore(at('2025-01-02', '09:30'), day, testCalendars.cn)).toMatchObject({ years: [2024] });
  });
  test('is every year in a region without a calendar', () => {
    const plain = plainWeek('mars', 'UTC');
    expect(workingAfter('2026-01-02T16:00:00.000Z', 7_200_000, plain)).toEqual({
      kind: 'by-week',
      at: '2026-01-05T10:00:00.000Z',
      years: [2026],
    });
  });
});

test('a week in which nobody works does not hold up the count', () => {
  const { week } = plainWeek('moon', 'UTC');
  const idle = { ...plainWeek('moon', 'UTC'), week: { ...week, mon: [], tue: [], wed: [], thu: [], fri: [] } };
  expect(workingAfter('2026-01-02T16:00:00.000Z', 60_000, idle)).toMatchObject({ at: '2026-01-02T16:01:00.000Z' });
});

describe('in any calendar', () => {
  const calendar = fc.constantFrom(...Object.values(testCalendars));
  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2026, 11, 1) / 1000 })
    .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toString({ smallestUnit: 'millisecond' }));
  const duration = fc.integer({ min: 1, max: 120 * 3_600_000 });
  const runs = { numRuns: 300 };

  test('counting forth and back again comes to the same instant inside working time', () => {
    fc.assert(
      fc.property(calendar, instant, duration, (by, from, long) => {
        // A place inside working time: something was worked just before it.
        const inside = workingAfter(from, long, by).at;
        expect(workingAfter(workingBefore(inside, long, by).at, long, by).at).toBe(inside);
        const start = workingBefore(from, long, by).at;
        expect(workingBefore(workingAfter(start, long, by).at, long, by).at).toBe(start);
      }),
      runs,
    );
  });
  test('two counts are one count of the sum, and what lies between is what was counted', () => {
    fc.assert(
      fc.property(calendar, instant, fc.tuple(duration, duration), (by, from, [one, two]) => {
        const both = workingAfter(from, one + two, by).at;
        expect(workingAfter(workingAfter(from, one, by).at, two, by).at).toBe(both);
        expect(workingBetween(from, both, by)).toBe(one + two);
        expect(workingBetween(both, from, by)).toBe(-one - two);
      }),
      runs,
    );
  });
  test('later begins end later, longer counts end later', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(instant, instant), fc.tuple(duration, duration), (by, starts, lengths) => {
        const [early = '', late = ''] = starts.toSorted();
        const [short = 0, long = 0] = lengths.toSorted((left, right) => left - right);
        expect(workingAfter(early, short, by).at <= workingAfter(late, short, by).at).toBe(true);
        expect(workingAfter(early, short, by).at <= workingAfter(early, long, by).at).toBe(true);
      }),
      runs,
    );
  });
});
