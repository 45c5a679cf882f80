import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScheduleStart } from '../generated/flow.ts';
import { chinaCalendar } from './known/china.ts';
import { germanyCalendar } from './known/germany.ts';
import { latestOccurrence, nextOccurrence, type ScheduleClock } from './occurrences.ts';
import { plainWeek } from './plain-week.ts';

const berlin: ScheduleClock = { timeZone: 'Europe/Berlin', calendar: germanyCalendar('de') };
const shanghai: ScheduleClock = { timeZone: 'Asia/Shanghai', calendar: chinaCalendar('cn') };
const daily: ScheduleStart = { begins: 'flow', every: 'day', time: '09:00' };

// biome-ignore lint/complexity/useMaxParams: what is asked reads as a sentence in the tests
function following(schedule: ScheduleStart, clock: ScheduleClock, after: string, count: number): readonly string[] {
  const found: string[] = [];
  for (let last: string | null = after; last !== null && found.length < count; ) {
    last = nextOccurrence(schedule, clock, last);
    if (last !== null) found.push(last);
  }
  return found;
}

test('days, days of the week and days of the month, at the time of the region', () => {
  expect(following(daily, berlin, '2026-01-05T08:00:00.000Z', 2)).toEqual([
    '2026-01-06T08:00:00.000Z',
    '2026-01-07T08:00:00.000Z',
  ]);
  const weekly = { ...daily, every: 'week', weekdays: ['mon', 'thu'] } as const;
  expect(following(weekly, shanghai, '2026-01-04T20:00:00.000Z', 3)).toEqual([
    '2026-01-05T01:00:00.000Z',
    '2026-01-08T01:00:00.000Z',
    '2026-01-12T01:00:00.000Z',
  ]);
  const monthly = { ...daily, every: 'month', day: 31 } as const;
  expect(following(monthly, berlin, '2026-01-01T00:00:00.000Z', 3)).toEqual([
    '2026-01-31T08:00:00.000Z',
    '2026-02-28T08:00:00.000Z',
    '2026-03-31T07:00:00.000Z',
  ]);
  expect(nextOccurrence({ ...daily, every: 'month' }, berlin, '2026-01-01T00:00:00.000Z')).toBeNull();
});

test('a day on which nobody works is left out, or the next working day takes its place, once', () => {
  // 1 May 2026 is a holiday in Germany and a Friday; in China the holiday lasts until 5 May, and 9 May is worked.
  const before = '2026-04-30T12:00:00.000Z';
  const skip = { ...daily, workdays: 'skip' } as const;
  const next = { ...daily, workdays: 'next' } as const;
  expect(following(daily, berlin, before, 2)).toEqual(['2026-05-01T07:00:00.000Z', '2026-05-02T07:00:00.000Z']);
  expect(following(skip, berlin, before, 2)).toEqual(['2026-05-04T07:00:00.000Z', '2026-05-05T07:00:00.000Z']);
  expect(following(next, berlin, before, 2)).toEqual(['2026-05-04T07:00:00.000Z', '2026-05-05T07:00:00.000Z']);
  const first = { ...daily, every: 'month', day: 1 } as const;
  expect(following({ ...first, workdays: 'next' }, shanghai, before, 2)).toEqual([
    '2026-05-06T01:00:00.000Z',
    '2026-06-01T01:00:00.000Z',
  ]);
  expect(following({ ...first, workdays: 'skip' }, shanghai, before, 1)).toEqual(['2026-06-01T01:00:00.000Z']);
  const saturdays = { ...daily, every: 'week', weekdays: ['sat'], workdays: 'skip' } as const;
  expect(nextOccurrence(saturdays, shanghai, before)).toBe('2026-05-09T01:00:00.000Z');
});

test('nothing before the first day and nothing after the last', () => {
  const bounded = { ...daily, from: '2026-03-10', until: '2026-03-11' } as const;
  expect(following(bounded, berlin, '2026-01-01T00:00:00.000Z', 5)).toEqual([
    '2026-03-10T08:00:00.000Z',
    '2026-03-11T08:00:00.000Z',
  ]);
  const window = { after: '2026-01-01T00:00:00.000Z', until: '2026-06-01T00:00:00.000Z' };
  expect(latestOccurrence(bounded, berlin, window)).toBe('2026-03-11T08:00:00.000Z');
  expect(latestOccurrence(bounded, berlin, { ...window, until: '2026-03-01T00:00:00.000Z' })).toBeNull();
});

describe('clocks that are changed', () => {
  test('a time that the clocks skip is an hour later, on that day only', () => {
    const night = { ...daily, time: '02:30' } as const;
    expect(following(night, berlin, '2026-03-28T00:00:00.000Z', 3)).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
  });
  test('a time that the clocks show twice is the first, and is not started again at the second', () => {
    const night = { ...daily, time: '02:30' } as const;
    expect(following(night, berlin, '2026-10-24T12:00:00.000Z', 2)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
    const between = { after: '2026-10-25T00:30:00.000Z', until: '2026-10-25T02:00:00.000Z' };
    expect(latestOccurrence(night, berlin, between)).toBeNull();
  });
  test('a day that a zone leaves out has no occurrence of its own', () => {
    // Samoa went from 29 to 31 December 2011.
    const apia = { timeZone: 'Pacific/Apia', calendar: plainWeek('apia', 'Pacific/Apia') };
    const found = following(daily, apia, '2011-12-29T12:00:00.000Z', 3);
    expect(found).toEqual([...new Set(found)].toSorted());
  });
});

test('the latest one is the last of those that follow one another, whatever was missed', () => {
  const schedule = fc.record({
    begins: fc.constant('flow' as const),
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    weekdays: fc.uniqueArray(fc.constantFrom('mon' as const, 'wed' as const, 'sat' as const, 'sun' as const)),
    day: fc.integer({ min: 1, max: 31 }),
    time: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
    workdays: fc.constantFrom('any' as const, 'skip' as const, 'next' as const),
  });
  const window = fc
    .record({ begin: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 10, 1) }), days: fc.nat(40) })
    .map(({ begin, days }) => ({
      after: new Date(begin).toISOString(),
      until: new Date(begin + days * 86_400_000).toISOString(),
    }));
  fc.assert(
    fc.property(schedule, fc.constantFrom(berlin, shanghai), window, (one, clock, { after, until }) => {
      const passed = following(one, clock, after, 42).filter((at) => at <= until);
      expect(latestOccurrence(one, clock, { after, until })).toBe(passed.at(-1) ?? null);
    }),
    { numRuns: 40 },
  );
});
