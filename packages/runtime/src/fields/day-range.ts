import type { CheckScope, Field, Problem } from '@dealwright/shared';
import { formatDay, readDay } from './calendar.ts';
import type { ValueProblem } from './field-type.ts';
import { settingProblem } from './setting-problem.ts';
import { valueProblem } from './value-problem.ts';

/** The first and the last day that the day-like field types allow. */
export interface DayBounds {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** What is wrong with a stored day that is one. */
export function dayProblems(day: string, { min, max }: DayBounds, locale: string): readonly ValueProblem[] {
  if (min !== undefined && day < min) return [valueProblem('before', { min: formatDay(min, locale) })];
  return max !== undefined && day > max ? [valueProblem('after', { max: formatDay(max, locale) })] : [];
}

/** The checks that both bounds are days and in order. */
export function checkDayBounds(field: Field, scope: CheckScope): readonly Problem[] {
  const { min, max } = field.settings as DayBounds;
  const wrong = Object.entries({ min, max }).filter(([, day]) => day !== undefined && readDay(day) === undefined);
  if (wrong.length > 0) {
    return wrong.map(([at, day = '']) =>
      settingProblem(scope, {
        code: 'field-no-day',
        at: `/${at}`,
        message: `There is no day ${day}.`,
        params: { day },
      }),
    );
  }
  if (min === undefined || max === undefined || min <= max) return [];
  const message = `The first day (${min}) is after the last (${max}).`;
  return [settingProblem(scope, { code: 'field-date-range', at: '/min', message, params: { min, max } })];
}
