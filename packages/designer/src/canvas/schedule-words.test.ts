import type { ScheduleStart } from '@dealwright/shared';
import { translate } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { scheduleSubject, scheduleTimes, withDaysOff } from './schedule-words.ts';
import { canvasTexts } from './texts.ts';

const reader = (locale: 'en' | 'zh-CN') => ({
  locale,
  t: (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    translate(canvasTexts, key as keyof typeof canvasTexts, params, locale),
});
const weekly: ScheduleStart = { begins: 'flow', every: 'week', weekdays: ['mon', 'thu'], time: '09:00' };

test.each([
  [weekly, 'Every Monday and Thursday at 09:00', '每周一和周四 09:00'],
  [{ ...weekly, every: 'day', workdays: 'skip' }, 'Daily at 09:00 · workdays only', '每天 09:00 · 仅工作日'],
  [
    { ...weekly, every: 'month', day: 1, workdays: 'next' },
    'Monthly on day 1, 09:00 · next workday',
    '每月 1 日 09:00 · 遇非工作日顺延',
  ],
  [{ ...weekly, every: 'month', day: 31 }, 'Last day of the month, 09:00', '每月最后一天 09:00'],
  [undefined, 'By schedule', '按计划'],
] as const)('%j is told in plain words', (schedule, en, zh) => {
  const told = (locale: 'en' | 'zh-CN') =>
    withDaysOff(scheduleTimes(schedule, reader(locale)), schedule, reader(locale));
  expect(told('en')).toBe(en);
  expect(told('zh-CN')).toBe(zh);
});

test('what it starts is told, too', () => {
  expect(scheduleSubject(weekly, reader('en'))).toBe('all open deals');
  expect(scheduleSubject({ ...weekly, stages: ['st_a'] }, reader('en'))).toBe('chosen deals');
  expect(scheduleSubject({ ...weekly, begins: 'deal' }, reader('zh-CN'))).toBe('新建商机');
});
