import { isJsonObject, type Json, maskText } from '@dealwright/shared';
import { formatDay, readDay } from '../calendar.ts';
import { checkDayBounds, dayProblems } from '../day-range.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldContext, type FieldType, fieldSettings, type ValueProblem } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { daysOf, readRange } from './days.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { dateRangePublicTexts, dateRangeTexts } from './texts.ts';

const day = { type: 'string', format: 'date', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const;

/** Nothing is there, or neither day is. */
function isEmpty(value: Json | undefined): boolean {
  if (isEmptyValue(value)) return true;
  return isJsonObject(value as Json) && Object.values(value as object).every((each: Json) => isEmptyValue(each));
}

function normalize(input: Json): Json | undefined {
  const range = readRange(input);
  if (range === undefined) return undefined;
  const tidy = { from: range.from?.trim() ?? '', to: range.to?.trim() ?? '' };
  const days = Object.values(tidy).filter((each) => each !== '');
  return days.every((each) => readDay(each) !== undefined) ? tidy : undefined;
}

function problemsOf(value: Json, { field, locale }: FieldContext): readonly ValueProblem[] {
  const range = readRange(value);
  const days = range === undefined ? undefined : daysOf(range);
  if (range === undefined || days === undefined) return [valueProblem('range-open')];
  const { min, max, maxDays } = fieldSettings<Settings>(field);
  const ends = [range.from, range.to].flatMap((each) => dayProblems(each ?? '', { min, max }, locale));
  if (days < 1) return [...ends, valueProblem('range-order')];
  return maxDays !== undefined && days > maxDays ? [...ends, valueProblem('range-days', { max: maxDays })] : ends;
}

/** A first and a last day, stored as `{ from, to }`; expressions read a list of the two days. */
export const dateRangeField: FieldType = Object.freeze<FieldType>({
  type: 'date-range',
  version: 1,
  group: 'advanced',
  icon: 'calendar-range',
  settingsSchema,
  defaults: {},
  texts: { ...dateRangeTexts, ...dateRangePublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'list', mayBeEmpty: true, of: { kind: 'date', mayBeEmpty: false } }),
  expressionValue: (value) => {
    const range = readRange(value);
    return range === undefined ? [] : [range.from, range.to].filter((each) => readDay(each ?? '') !== undefined);
  },
  check: checkDayBounds,
  valueSchema: () => ({
    type: 'object',
    additionalProperties: false,
    required: ['from', 'to'],
    properties: { from: day, to: day },
  }),
  isEmpty,
  normalize,
  problems: problemsOf,
  mask: () => maskText('range', 'all'),
  format(value, { locale }) {
    const range = readRange(value);
    if (range === undefined) return typeof value === 'string' ? value : '';
    return [range.from, range.to]
      .map((each) => (each === null || each === '' ? '…' : formatDay(each, locale)))
      .join(' – ');
  },
  compare: (left, right) => compareTexts(readRange(left)?.from ?? null, readRange(right)?.from ?? null),
  samples: [
    {
      name: 'validity of an offer',
      settings: { min: '2026-01-01', maxDays: 31 },
      valid: [
        { from: '2026-02-01', to: '2026-02-28' },
        { from: ' 2026-03-01 ', to: '2026-03-31' },
        { from: '2026-03-01', to: '2026-03-01' },
      ],
      invalid: [
        { from: '2026-02-28', to: '2026-02-01' },
        { from: '2026-03-01', to: '2026-04-01' },
        { from: '2025-12-31', to: '2026-01-02' },
        { from: '2026-02-30', to: '2026-03-01' },
        { from: '2026-02-01' },
        { from: '2026-02-01', to: 5 },
        ['2026-02-01', '2026-02-28'],
        '2026-02-01',
        true,
      ],
    },
  ],
});
