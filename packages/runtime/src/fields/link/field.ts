import { maskText } from '@dealwright/shared';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { linkProblemTexts, linkTexts } from './texts.ts';
import { readWebAddress, shortWebAddress } from './web-address.ts';

/** The address of a web page, stored in full ("https://example.com/a"). */
export const linkField: FieldType = Object.freeze<FieldType>({
  type: 'link',
  version: 1,
  group: 'basic',
  icon: 'link',
  settingsSchema,
  defaults: {},
  texts: { ...linkTexts, ...linkProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check: () => [],
  valueSchema: () => ({ type: 'string', maxLength: 2000, pattern: '^https?://[^\\s]+$' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? readWebAddress(input) : undefined),
  problems: (value) => (typeof value === 'string' && readWebAddress(value) === value ? [] : [valueProblem('link')]),
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value) => (typeof value === 'string' ? shortWebAddress(value) : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'home page',
      settings: {},
      valid: ['example.com', 'https://www.example.com/a?b=1', '例子.中国'],
      invalid: ['javascript:alert(1)', 'https://a:b@example.com', 'localhost', 'no address', 5, {}, true],
    },
  ],
});
