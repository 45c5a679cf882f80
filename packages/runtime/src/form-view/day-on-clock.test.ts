import { expect, test } from 'vitest';
import { dayIn } from '../engine/time.ts';
import { dayOnClock } from './day-on-clock.ts';

test('the same day as the engine counts, all round the clock and the world', () => {
  for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'UTC']) {
    for (let hour = 0; hour < 24; hour += 1) {
      const instant = `2026-02-28T${String(hour).padStart(2, '0')}:30:00.000Z`;
      expect(dayOnClock(instant, zone)).toBe(dayIn(instant, zone));
    }
  }
});
