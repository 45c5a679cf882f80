import { expect, test } from 'vitest';
import { localTime } from './use-local-time.ts';

test('the zone stands after the time in every language', () => {
  const at = '2026-12-01T01:00:00.000Z';
  expect(localTime(at, { locale: 'zh-CN', timeZone: 'Asia/Shanghai' })).toBe('2026年12月1日 09:00 GMT+8');
  expect(localTime(at, { locale: 'en', timeZone: 'Europe/Berlin' })).toBe('1 Dec 2026, 02:00 GMT+1');
});
