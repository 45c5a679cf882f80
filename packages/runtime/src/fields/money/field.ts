import { isJsonObject, type Json, maskText } from '@dealwright/shared';
import { canonicalDecimal, compareDecimals, decimalPattern } from '../decimal-text.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { boundIn, checkRange, decimalProblems } from '../number-range.ts';
import { plainWord } from '../plain-word.ts';
import { valueProblem } from '../value-problem.ts';
import { currencyScale, formatMoney, readMoney } from './money-value.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { moneyProblemTexts, moneyTexts } from './texts.ts';

function amountOf(value: Json): Json {
  return isJsonObject(value) ? (value.amount ?? null) : null;
}

/** An exact amount in one currency. */
export const moneyField: FieldType = Object.freeze<FieldType>({
  type: 'money',
  version: 1,
  group: 'basic',
  icon: 'banknote',
  settingsSchema,
  defaults: { currency: 'EUR' },
  texts: { ...moneyTexts, ...moneyProblemTexts },
  masks: ['all', 'amount'],
  defaultMask: 'amount',
  hasColumns: false,
  valueType: (field) => ({ kind: 'money', mayBeEmpty: true, currency: fieldSettings<Settings>(field).currency }),
  check: checkRange,
  valueSchema({ field }) {
    const { currency } = fieldSettings<Settings>(field);
    return {
      type: 'object',
      additionalProperties: false,
      required: ['amount', 'currency'],
      properties: {
        amount: { type: 'string', pattern: decimalPattern(currencyScale(currency)) },
        currency: { const: currency },
      },
    };
  },
  isEmpty: isEmptyValue,
  normalize(input, { field }) {
    const money = readMoney(input, fieldSettings<Settings>(field).currency);
    return money === undefined ? undefined : { ...money };
  },
  problems(value, { field, locale }) {
    const { currency, min, max } = fieldSettings<Settings>(field);
    if (!isJsonObject(value)) return [valueProblem('number')];
    if (value.currency !== currency) return [valueProblem('currency', { currency })];
    return decimalProblems(amountOf(value), { scale: currencyScale(currency), min, max }, boundIn(locale));
  },
  mask: (value, mask) => maskText(plainWord(amountOf(value)), mask),
  format(value, { locale }) {
    if (!isJsonObject(value)) return typeof value === 'string' ? value : '';
    const amount = canonicalDecimal(amountOf(value));
    const { currency } = value;
    return amount === undefined || typeof currency !== 'string' ? '' : formatMoney({ amount, currency }, locale);
  },
  compare: (left, right) => compareDecimals(amountOf(left), amountOf(right)),
  samples: [
    {
      name: 'budget',
      settings: { currency: 'CNY', min: '0', max: '99999999' },
      valid: [1500000, '1500000.50', { amount: '12.5', currency: 'CNY' }, { amount: '12.50' }],
      invalid: [-1, '12.345', { amount: '1', currency: 'EUR' }, { currency: 'CNY' }, '¥12', true, [1]],
    },
    { name: 'yen', settings: { currency: 'JPY' }, valid: ['1200', '-5'], invalid: ['0.5', {}] },
  ],
});
