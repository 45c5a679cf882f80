import { plainWeek, type ScheduleStart } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { dueTimes } from './due-times.ts';

const clock = { timeZone: 'UTC', calendar: plainWeek('de', 'UTC') };
const at = (version: number, time: string, more: Partial<ScheduleStart> = {}) => ({
  version,
  schedule: { begins: 'deal', every: 'day', time, ...more } as ScheduleStart,
});
const [one, two] = [at(1, '09:00'), at(2, '08:00')];
const missed = { after: '2026-01-06T07:00:00.000Z', until: '2026-01-06T09:30:00.000Z' };

test('of what a planned version missed only the latest counts', () => {
  const since = { ...missed, after: '2026-01-01T07:00:00.000Z' };
  expect(dueTimes({ counting: [one], planned: [one], ...since }, clock)).toEqual([['2026-01-06T09:00:00.000Z', [1]]]);
});

test('a version that was released after its own time, while another was overdue, missed nothing', () => {
  expect(dueTimes({ counting: [two], planned: [one], ...missed }, clock)).toEqual([]);
  expect(dueTimes({ counting: [one, two], planned: [one], ...missed }, clock)).toEqual([
    ['2026-01-06T09:00:00.000Z', [1]],
  ]);
  expect(dueTimes({ counting: [two], planned: [], ...missed }, clock)).toEqual([]);
});

test('what was planned for a time that the new version has as well is not lost with the old one', () => {
  const next = at(3, '09:00', { every: 'week', weekdays: ['tue'] });
  expect(dueTimes({ counting: [next], planned: [one, two], ...missed }, clock)).toEqual([
    ['2026-01-06T09:00:00.000Z', [3]],
  ]);
});
