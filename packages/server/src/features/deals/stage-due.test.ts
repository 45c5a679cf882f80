import { instantAfter } from '@dealwright/runtime';
import { expect, test } from 'vitest';
import { afterInUtc } from './stage-due.ts';

test('what is added up is what calendars say', () => {
  const instants = ['2026-01-31T23:59:59.999Z', '2024-02-28T12:00:00.000Z', '9999-06-01T00:00:00.000Z'];
  const durations = [
    'P14D',
    'P2W',
    'PT36H',
    'P1DT2H3M4S',
    'PT0S',
    'P999W',
    'P9999D',
    'P1M',
    'P1Y2D',
    'PT1.5S',
    'P99999D',
  ];
  for (const instant of instants)
    for (const duration of durations)
      expect(afterInUtc(instant, duration), `${instant} ${duration}`).toBe(instantAfter(instant, duration, 'UTC'));
});
