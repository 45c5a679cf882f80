import { expect, test } from 'vitest';
import { instantAfter, instantOfText } from './time.ts';

const now = '2026-01-01T00:00:00.000Z';

test('far instants stay comparable as texts, and end where calendars do', () => {
  const far = instantAfter(now, 'P9999Y9999M9999W99999DT999999H', 'UTC');
  expect(far).toBe('9999-12-31T23:59:59.999Z');
  expect(far > now).toBe(true);
  expect(instantAfter(now, 'P7973Y11M', 'UTC')).toBe('9999-12-01T00:00:00.000Z');
});

test('a day before all calendars is in the past', () => {
  const first = instantOfText('0000-01-01', 'Asia/Shanghai');
  expect(first).toMatch(/^\d{4}-/);
  expect(first < now).toBe(true);
});
