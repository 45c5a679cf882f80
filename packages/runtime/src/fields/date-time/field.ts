import { maskText } from '@dealwright/shared';
import { formatInstant, instantText, readInstant } from '../calendar.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { dateTimeProblemTexts, dateTimeTexts } from './texts.ts';

const pattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$';

/** A moment, stored in UTC to the second. */
export const dateTimeField: FieldType = Object.freeze<FieldType>({
  type: 'date-time',
  version: 1,
  group: 'basic',
  icon: 'calendar-clock',
  settingsSchema,
  defaults: {},
  texts: { ...dateTimeTexts, ...dateTimeProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'dateTime', mayBeEmpty: true }),
  check: () => [],
  valueSchema: () => ({ type: 'string', format: 'date-time', pattern }),
  isEmpty: isEmptyValue,
  normalize(input) {
    const instant = typeof input === 'string' ? readInstant(input.trim()) : undefined;
    return instant === undefined ? undefined : instantText(instant);
  },
  problems: (value) =>
    typeof value === 'string' && readInstant(value) !== undefined ? [] : [valueProblem('date-time')],
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value, { locale, timeZone }) => (typeof value === 'string' ? formatInstant(value, locale, timeZone) : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'meeting',
      settings: { minuteStep: 15 },
      valid: ['2026-01-31T09:00:00Z', '2026-01-31T10:00:00+01:00', '2026-01-31T09:00:00.123Z', '2026-01-31T09:00Z'],
      invalid: ['2026-01-31T09:00', '2026-01-31', '2026-02-30T09:00:00Z', '2026-01-31T25:00:00Z', 'now', 0, null, true],
    },
  ],
});
