import { chinaCalendar } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { countKinds, missingYears, specialDays } from './day-kinds.ts';

const nine = [{ from: '09:00', to: '17:00' }];
const week = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };

test('a day off, a make-up day, a half day and other hours are told apart by the ordinary week', () => {
  const days = {
    '2026-12-24': [{ from: '09:00', to: '12:00' }],
    '2026-10-01': [],
    '2026-10-10': nine,
    '2026-11-02': [{ from: '10:00', to: '18:00' }],
    '2027-01-01': [],
  };
  expect(specialDays({ days, week }, 2026).map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2026-10-01 off',
    '2026-10-10 make-up',
    '2026-11-02 other',
    '2026-12-24 half',
  ]);
});

test('China has make-up days', () => {
  const kinds = countKinds(specialDays(chinaCalendar('cn'), 2026)).map(({ kind }) => kind);
  expect(kinds).toEqual(['off', 'make-up']);
});

test('this year and the next are missed', () => {
  expect(missingYears([2025], new Date(2026, 5, 1))).toEqual([2026, 2027]);
  expect(missingYears([2026, 2027], new Date(2026, 5, 1))).toEqual([]);
});
