import { maskText } from '@dealwright/shared';
import { formatDay, readDay } from '../calendar.ts';
import { checkDayBounds, dayProblems } from '../day-range.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
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
  check: checkDayBounds,
  valueSchema: () => ({ type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' && readDay(input.trim()) ? input.trim() : undefined),
  problems(value, { field, locale }) {
    if (typeof value !== 'string' || readDay(value) === undefined) return [valueProblem('date')];
    return dayProblems(value, fieldSettings<Settings>(field), locale);
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
