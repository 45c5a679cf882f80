import { maskText } from '@dealwright/shared';
import { canonicalDecimal, compareDecimals, decimalPattern, formatDecimal } from '../decimal-text.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { boundIn, checkRange, decimalProblems } from '../number-range.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { percentTexts } from './texts.ts';

const defaultScale = 2;

/** A share in percent, stored as people write it: 8 % is "8". */
export const percentField: FieldType = Object.freeze<FieldType>({
  type: 'percent',
  version: 1,
  group: 'basic',
  icon: 'percent',
  settingsSchema,
  defaults: { min: '0', max: '100' },
  texts: percentTexts,
  masks: ['all'],
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
  normalize: (input) => canonicalDecimal(typeof input === 'string' ? input.trimEnd().replace(/[%％]$/u, '') : input),
  problems(value, { field, locale }) {
    const { scale = defaultScale, min, max } = fieldSettings<Settings>(field);
    return decimalProblems(value, { scale, min, max }, (bound) => `${boundIn(locale)(bound)} %`);
  },
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format(value, { field, locale }) {
    const decimal = canonicalDecimal(value);
    if (decimal === undefined) return typeof value === 'string' ? value : '';
    const { scale = defaultScale } = fieldSettings<Settings>(field);
    return `${formatDecimal(decimal, locale, { maximumFractionDigits: scale })} %`;
  },
  compare: compareDecimals,
  samples: [
    {
      name: 'discount',
      settings: { min: '0', max: '100' },
      valid: ['8', 12.5, '8 %', '100', '８％'],
      invalid: ['-1', '100.01', 'a lot', '1.234', false, []],
    },
  ],
});
