import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemTexts } from '../definition/problem-texts.ts';
import { randomEdits } from '../definition/testing/random-edits.ts';
import type { Json } from '../values/json.ts';
import { readCalendar } from './read-calendar.ts';
import { testCalendars } from './testing/calendars.ts';
import { workingAfter } from './working-time.ts';

const { de } = testCalendars;
const refusals = (value: unknown) => {
  const result = readCalendar(value);
  return result.ok ? [] : result.refused.map(({ code, pointer }) => `${code} at ${pointer}`);
};

test('the calendars that come with the product can be read', () => {
  for (const calendar of Object.values(testCalendars))
    expect(readCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({ ok: true, calendar });
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'shape.type at '],
  ['a region that is no id', { ...de, region: 'Ger many' }, 'shape.pattern at /region'],
  ['a time zone that is none', { ...de, timeZone: 'Europe/Nowhere' }, 'calendar-zone-unknown at /timeZone'],
  ['a missing weekday', { ...de, week: { ...de.week, mon: undefined } }, 'not-json at /week/mon'],
  ['an unknown member', { ...de, holidays: [] }, 'shape.additionalProperties at /holidays'],
  ['an hour that is none', spans([{ from: '25:00', to: '26:00' }]), 'shape.pattern at /week/mon/0/from'],
  [
    'spans that overlap',
    spans([
      { from: '09:00', to: '12:00' },
      { from: '11:00', to: '13:00' },
    ]),
    'calendar-overlap at /week/mon/1',
  ],
  [
    'work after a night',
    spans([
      { from: '22:00', to: '06:00' },
      { from: '23:00', to: '23:30' },
    ]),
    'calendar-overlap at /week/mon/1',
  ],
  ['30 February', { ...de, days: { '2026-02-30': [] } }, 'calendar-no-day at /days/2026-02-30'],
  ['a day of an unknown year', { ...de, days: { '2031-01-01': [] } }, 'calendar-day-outside at /days/2031-01-01'],
  ['a reserved key', JSON.parse('{"__proto__":{"x":1}}'), 'key-reserved at /__proto__'],
  [
    'a week without work',
    { ...de, week: Object.fromEntries(Object.keys(de.week).map((day) => [day, []])) },
    'calendar-no-work at /week',
  ],
])('%s is refused with its place', (_what, value, wanted) => {
  expect(refusals(value)).toContain(wanted);
  expect(problemTexts).toHaveProperty([`problem.${wanted.split(' ')[0]}`]);
});

function spans(mon: readonly Json[]) {
  return { ...de, week: { ...de.week, mon } };
}

test('whatever comes in, something is answered, and what is let in can be counted by', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), randomEdits(de as unknown as Json)), (value) => {
      const result = readCalendar(value);
      if (result.ok) expect(workingAfter('2026-06-01T00:00:00.000Z', 3_600_000, result.calendar).at).toMatch(/Z$/);
      else expect(result.refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
