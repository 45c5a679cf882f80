import { maskText, translate } from '@dealwright/shared';
import { isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { yesNoPublicTexts, yesNoTexts } from './texts.ts';

/** Yes or no, stored as a boolean. */
export const yesNoField: FieldType = Object.freeze<FieldType>({
  type: 'yes-no',
  version: 1,
  group: 'basic',
  icon: 'toggle-left',
  settingsSchema,
  defaults: {},
  texts: { ...yesNoTexts, ...yesNoPublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'boolean', mayBeEmpty: true }),
  check: () => [],
  valueSchema: () => ({ type: 'boolean' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'boolean' ? input : undefined),
  problems: (value) => (typeof value === 'boolean' ? [] : [valueProblem('not-understood')]),
  mask: () => maskText('yes', 'all'),
  format(value, { locale }) {
    if (typeof value !== 'boolean') return typeof value === 'string' ? value : '';
    return translate(yesNoPublicTexts, value ? 'field.yes-no.yes' : 'field.yes-no.no', {}, locale);
  },
  compare: (left, right) => Number(right === true) - Number(left === true),
  samples: [{ name: 'plain', settings: {}, valid: [true, false], invalid: ['yes', 'true', 1, 0, [], {}] }],
});
