import type { ScheduleStart } from '@dealwright/shared';
import type { PersonReader } from './person-words.ts';

type Reader = Pick<PersonReader, 't' | 'locale'>;

/** The last day of a month that has as many as any. */
const lastDay = 31;

/** On which days and at what time a schedule comes round, in words. */
export function scheduleTimes(schedule: ScheduleStart | undefined, { t, locale }: Reader): string {
  if (schedule === undefined) return t('canvas.schedule.unset');
  const { every, weekdays = [], day, time } = schedule;
  if (every === 'day') return t('canvas.schedule.day', { time });
  if (every === 'month') {
    if (day === lastDay) return t('canvas.schedule.month-end', { time });
    return t('canvas.schedule.month', { day: day ?? '?', time });
  }
  const names = weekdays.map((one) => t(`canvas.weekday.${one}`));
  const days = names.length === 0 ? '?' : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return t('canvas.schedule.week', { days, time });
}

/** What a schedule starts, in words. */
export function scheduleSubject(schedule: ScheduleStart | undefined, { t }: Reader): string {
  if (schedule?.begins === 'deal') return t('canvas.schedule.deal');
  const { stages = [], inStageFor, when } = schedule ?? {};
  const chosen = stages.length > 0 || inStageFor !== undefined || when !== undefined;
  return t(chosen ? 'canvas.schedule.flow.some' : 'canvas.schedule.flow');
}

/** Words about a schedule, with what becomes of days off where it says so. */
export function withDaysOff(times: string, schedule: ScheduleStart | undefined, { t }: Reader): string {
  const { workdays = 'any' } = schedule ?? {};
  return workdays === 'any' ? times : t(`canvas.schedule.${workdays}`, { times });
}
