import { maskText } from '@dealwright/shared';
import { canonicalDecimal, compareDecimals, decimalPattern, formatDecimal } from '../decimal-text.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { boundIn, checkRange, decimalProblems } from '../number-range.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { numberTexts } from './texts.ts';

const defaultScale = 2;

/** An exact decimal number. */
export const numberField: FieldType = Object.freeze<FieldType>({
  type: 'number',
  version: 1,
  group: 'basic',
  icon: 'hash',
  settingsSchema,
  defaults: { scale: 0 },
  texts: numberTexts,
  masks: ['all', 'amount'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: (field) => ({
    kind: 'decimal',
    mayBeEmpty: true,
    scale: fieldSettings<Settings>(field).scale ?? defaultScale,
  }),
  check: checkRange,
  valueSchema({ field }) {
    return { type: 'string', pattern: decimalPattern(fieldSettings<Settings>(field).scale ?? defaultScale) };
  },
  isEmpty: isEmptyValue,
  normalize: canonicalDecimal,
  problems(value, { field, locale }) {
    const { scale = defaultScale, min, max } = fieldSettings<Settings>(field);
    return decimalProblems(value, { scale, min, max }, boundIn(locale));
  },
  mask: (value, mask) => maskText(typeof value === 'string' ? value : '', mask),
  format(value, { field, locale, text }) {
    const decimal = canonicalDecimal(value);
    if (decimal === undefined) return typeof value === 'string' ? value : '';
    const { unit, scale = defaultScale } = fieldSettings<Settings>(field);
    const shown = formatDecimal(decimal, locale, { maximumFractionDigits: scale });
    return unit === undefined ? shown : `${shown} ${text(unit)}`;
  },
  compare: compareDecimals,
  samples: [
    {
      name: 'pieces',
      settings: { scale: 0, min: '1', max: '1000' },
      valid: [3, '3', '0012', 1000],
      invalid: ['0', '1001', '2.5', 'three', '1e3', '1,000', true, { n: 1 }],
    },
    {
      name: 'exact fraction',
      settings: { scale: 4 },
      valid: ['0.1', 0.2, '-12345678901234567890.1234', '3.1400', '-0'],
      invalid: ['0.00001', '.', '--1', '1 2'],
    },
  ],
});
