import { maskText } from '@dealwright/shared';
import { cleanLine, codePoints } from '../clean-text.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { textTexts } from './texts.ts';

const defaultMaxLength = 200;

/** One line of text. */
export const textField: FieldType = Object.freeze<FieldType>({
  type: 'text',
  version: 1,
  group: 'basic',
  icon: 'type',
  settingsSchema,
  defaults: {},
  texts: textTexts,
  masks: ['all', 'name', 'partial'],
  defaultMask: 'partial',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check(field, scope) {
    const { minLength: min = 0, maxLength: max = defaultMaxLength } = fieldSettings<Settings>(field);
    if (min <= max) return [];
    const message = `The fewest characters (${min}) are more than the most (${max}).`;
    return [settingProblem(scope, { code: 'field-length-range', at: '/minLength', message, params: { min, max } })];
  },
  valueSchema({ field }) {
    const { minLength = 1, maxLength = defaultMaxLength } = fieldSettings<Settings>(field);
    return { type: 'string', minLength, maxLength };
  },
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? cleanLine(input) : undefined),
  problems(value, { field }) {
    if (typeof value !== 'string') return [valueProblem('not-understood')];
    const { minLength: min = 1, maxLength: max = defaultMaxLength } = fieldSettings<Settings>(field);
    const length = codePoints(value);
    if (length > max) return [valueProblem('too-long', { max })];
    return length < min ? [valueProblem('too-short', { min })] : [];
  },
  mask: (value, mask) => maskText(typeof value === 'string' ? value : '', mask),
  format: (value) => (typeof value === 'string' ? value : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'name',
      settings: { autofill: 'name' },
      valid: ['Lena Hartwig', '苏州恒泰精密机械有限公司', '  spaces   are tidied ', 'x'.repeat(200), '👩‍👩‍👧'],
      invalid: ['x'.repeat(201), 7, true, ['a'], { text: 'a' }],
    },
    { name: 'short code', settings: { minLength: 2, maxLength: 4 }, valid: ['AB', 'ABCD'], invalid: ['A', 'ABCDE'] },
  ],
});
