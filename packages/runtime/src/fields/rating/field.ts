import { maskText } from '@dealwright/shared';
import { canonicalDecimal, compareDecimals } from '../decimal-text.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { boundIn, decimalProblems } from '../number-range.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { ratingPublicTexts, ratingTexts } from './texts.ts';

const defaultMost = 5;

/** How many stars there are. */
export function starsOf({ most = defaultMost }: Settings): number {
  return most;
}

/** How good something is, in stars; stored as a whole number from 1, an exact decimal like every number. */
export const ratingField: FieldType = Object.freeze<FieldType>({
  type: 'rating',
  version: 1,
  group: 'advanced',
  icon: 'star',
  settingsSchema,
  defaults: {},
  texts: { ...ratingTexts, ...ratingPublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'decimal', mayBeEmpty: true, scale: 0 }),
  check: () => [],
  valueSchema: () => ({ type: 'string', pattern: '^([1-9]|10)$' }),
  isEmpty: isEmptyValue,
  normalize: canonicalDecimal,
  problems(value, { field, locale }) {
    const most = starsOf(fieldSettings<Settings>(field));
    return decimalProblems(value, { scale: 0, min: '1', max: String(most) }, boundIn(locale));
  },
  mask: () => maskText('stars', 'all'),
  format(value, { field }) {
    const stars = canonicalDecimal(value);
    if (stars === undefined) return typeof value === 'string' ? value : '';
    return `${stars} / ${starsOf(fieldSettings<Settings>(field))}`;
  },
  compare: compareDecimals,
  samples: [
    { name: 'interest', settings: {}, valid: [4, '1', '5'], invalid: [0, '6', '2.5', -1, 'four', true, {}] },
    { name: 'ten', settings: { most: 10 }, valid: ['10', 7], invalid: ['11', '0'] },
  ],
});
