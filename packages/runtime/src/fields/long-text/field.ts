import { maskText } from '@dealwright/shared';
import { cleanLines, codePoints } from '../clean-text.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { longTextTexts } from './texts.ts';

const defaultMaxLength = 4000;

/** Several lines of text. */
export const longTextField: FieldType = Object.freeze<FieldType>({
  type: 'long-text',
  version: 1,
  group: 'basic',
  icon: 'text',
  wide: true,
  settingsSchema,
  defaults: {},
  texts: longTextTexts,
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check: () => [],
  valueSchema({ field }) {
    const { maxLength = defaultMaxLength } = fieldSettings<Settings>(field);
    return { type: 'string', minLength: 1, maxLength };
  },
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? cleanLines(input) : undefined),
  problems(value, { field }) {
    if (typeof value !== 'string') return [valueProblem('not-understood')];
    const { maxLength: max = defaultMaxLength } = fieldSettings<Settings>(field);
    return codePoints(value) > max ? [valueProblem('too-long', { max })] : [];
  },
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value) => (typeof value === 'string' ? value : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'note',
      settings: { rows: 3, maxLength: 20 },
      valid: ['One line', 'Two\r\nlines', 'ends with space \n'],
      invalid: ['x'.repeat(21), 1, false, []],
    },
  ],
});
