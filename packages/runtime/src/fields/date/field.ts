import { maskText } from '@dealwright/shared';
import { formatDay, readDay } from '../calendar.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { dateProblemTexts, dateTexts } from './texts.ts';

/** A calendar day, stored as "2026-01-31". */
export const dateField: FieldType = Object.freeze<FieldType>({
  type: 'date',
  version: 1,
  group: 'basic',
  icon: 'calendar',
  settingsSchema,
  defaults: {},
  texts: { ...dateTexts, ...dateProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'date', mayBeEmpty: true }),
  check(field, scope) {
    const { min, max } = fieldSettings<Settings>(field);
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
  },
  valueSchema: () => ({ type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' && readDay(input.trim()) ? input.trim() : undefined),
  problems(value, { field, locale }) {
    if (typeof value !== 'string' || readDay(value) === undefined) return [valueProblem('date')];
    const { min, max } = fieldSettings<Settings>(field);
    if (min !== undefined && value < min) return [valueProblem('before', { min: formatDay(min, locale) })];
    return max !== undefined && value > max ? [valueProblem('after', { max: formatDay(max, locale) })] : [];
  },
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value, { locale }) => (typeof value === 'string' ? formatDay(value, locale) : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'close date',
      settings: { min: '2026-01-01', max: '2027-12-31' },
      valid: ['2026-01-01', ' 2026-12-18 ', '2027-12-31'],
      invalid: ['2025-12-31', '2028-01-01', '2026-02-30', '18.12.2026', '2026-1-1', 20260101, true],
    },
    { name: 'leap day', settings: {}, valid: ['2024-02-29', '1900-01-01'], invalid: ['2023-02-29', '2026-13-01', {}] },
  ],
});
