import { maskText } from '@dealwright/shared';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { formatPhone, isPhoneCountry, readPhone } from './phone-number.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { phoneProblemTexts, phoneTexts } from './texts.ts';

function countryName(country: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

/** A telephone number, stored in E.164 ("+4915123456789"). */
export const phoneField: FieldType = Object.freeze<FieldType>({
  type: 'phone',
  version: 1,
  group: 'basic',
  icon: 'phone',
  privacy: 'personal',
  settingsSchema,
  defaults: { country: 'CN' },
  texts: { ...phoneTexts, ...phoneProblemTexts },
  masks: ['phone', 'all'],
  defaultMask: 'phone',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check(field, scope) {
    const { country, onlyCountry } = fieldSettings<Settings>(field);
    if (country === undefined) {
      const message = 'Choose the country that numbers must be of.';
      return onlyCountry ? [settingProblem(scope, { code: 'field-country-missing', at: '/onlyCountry', message })] : [];
    }
    if (isPhoneCountry(country)) return [];
    const message = `There is no telephone country ${country}.`;
    return [settingProblem(scope, { code: 'field-country', at: '/country', message, params: { country } })];
  },
  valueSchema: () => ({ type: 'string', pattern: '^\\+[1-9][0-9]{4,14}$' }),
  isEmpty: isEmptyValue,
  normalize(input, { field }) {
    if (typeof input !== 'string') return undefined;
    return readPhone(input, fieldSettings<Settings>(field).country)?.number;
  },
  problems(value, { field, locale }) {
    const { country, onlyCountry } = fieldSettings<Settings>(field);
    const number = typeof value === 'string' ? readPhone(value, undefined) : undefined;
    if (number === undefined || !number.isValid()) return [valueProblem('phone')];
    if (onlyCountry !== true || country === undefined || number.country === country) return [];
    return [valueProblem('phone-country', { country: countryName(country, locale) })];
  },
  mask: (value, mask) => maskText(typeof value === 'string' ? value : '', mask),
  format: (value, { field }) =>
    typeof value === 'string' ? formatPhone(value, fieldSettings<Settings>(field).country) : '',
  compare: compareTexts,
  samples: [
    {
      name: 'mainland mobile',
      settings: { country: 'CN', onlyCountry: true },
      valid: ['13812345678', '+86 138 1234 5678', '１３８１２３４５６７８'],
      invalid: ['138123', '+49 151 23456789', 'call me', 13812345678, [], true],
    },
    {
      name: 'any country',
      settings: {},
      valid: ['+49 151 23456789', '+33 6 12 34 56 78'],
      invalid: ['0151 23456789', '+999 123', '+49'],
    },
  ],
});
