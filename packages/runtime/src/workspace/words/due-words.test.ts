import { translate } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { appTexts } from '../app/texts.ts';
import { dueWords } from './due-words.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const said = (dueAt: string, locale: 'en' | 'zh-CN' = 'en') => {
  const today = locale === 'en' ? 'today' : '今天';
  const timeZone = locale === 'en' ? 'Europe/Berlin' : 'Asia/Shanghai';
  const { key, params } = dueWords(dueAt, { locale, now, today, timeZone });
  return translate(appTexts, key, params, locale);
};

test('what is left, while it is less than a day', () => {
  expect(said('2026-11-23T12:20:00Z')).toBe('due in 20 min');
  expect(said('2026-11-23T16:00:00Z')).toBe('due in 4 h');
  expect(said('2026-11-23T16:00:00Z', 'zh-CN')).toBe('4 小时后到期');
  expect(said('2026-11-25T16:00:00Z')).toBe('due 25 Nov 17:00');
});

test('since when it is overdue; yesterday is a day of the reader', () => {
  expect(said('2026-11-23T08:00:00Z')).toBe('overdue since today 09:00');
  expect(said('2026-11-22T12:00:00Z')).toBe('overdue since yesterday');
  expect(said('2026-11-22T12:00:00Z', 'zh-CN')).toBe('昨天已到期');
  expect(said('2026-11-22T23:30:00Z')).toBe('overdue since today 00:30');
  expect(said('2026-11-20T08:00:00Z')).toBe('overdue since 20 Nov 09:00');
});
