import { maskText, normalText } from '@dealwright/shared';
import { cleanLine } from '../clean-text.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { emailProblemTexts, emailTexts } from './texts.ts';

// What browsers accept in <input type="email"> (HTML standard), with at least one dot in the domain.
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const source = `^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${label}(?:\\.${label})+$`;
const address =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/u;
const maxLength = 254;

function normalizeAddress(typed: string): string {
  const text = cleanLine(normalText(typed, 'NFKC')).replaceAll(' ', '');
  const at = text.lastIndexOf('@');
  return at < 0 ? text : text.slice(0, at) + text.slice(at).toLowerCase();
}

/** One e-mail address; the domain is stored in lower case. */
export const emailField: FieldType = Object.freeze<FieldType>({
  type: 'email',
  version: 1,
  group: 'basic',
  icon: 'mail',
  privacy: 'personal',
  settingsSchema,
  defaults: {},
  texts: { ...emailTexts, ...emailProblemTexts },
  masks: ['email', 'all'],
  defaultMask: 'email',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check: () => [],
  valueSchema: () => ({ type: 'string', maxLength, pattern: source }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? normalizeAddress(input) : undefined),
  problems: (value) =>
    typeof value === 'string' && value.length <= maxLength && address.test(value) ? [] : [valueProblem('email')],
  mask: (value, mask) => maskText(typeof value === 'string' ? value : '', mask),
  format: (value) => (typeof value === 'string' ? value : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'address',
      settings: {},
      valid: ['lena.hartwig@post.de', ' Lena@POST.De ', 'a+b@x.co', "o'neil@firma.de"],
      invalid: ['lena', 'lena@', '@post.example', 'a@b', 'a b@c.de@', `${'x'.repeat(65)}@y.de`, 'a@-b.de', 3, []],
    },
  ],
});
