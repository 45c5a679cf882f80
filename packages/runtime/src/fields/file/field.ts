import { type Field, isJsonObject, type Json, maskText } from '@dealwright/shared';
import { cleanLine } from '../clean-text.ts';
import { countProblems } from '../count-range.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings, type ValueProblem } from '../field-type.ts';
import { plainWord } from '../plain-word.ts';
import { valueProblem } from '../value-problem.ts';
import { mediaTypesOf } from './file-kinds.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { fileProblemTexts, fileTexts } from './texts.ts';

const defaults = { maxFiles: 5, maxMegabytes: 10 };
const bytesPerMegabyte = 1_048_576;

/** Settings with what stands for the ones left out. */
export function fileLimits(field: Field) {
  const { kinds, maxFiles, maxMegabytes } = { ...defaults, ...fieldSettings<Settings>(field) };
  return { types: mediaTypesOf(kinds), maxFiles, maxMegabytes, maxBytes: maxMegabytes * bytesPerMegabyte };
}

function readReference(input: Json): Json | undefined {
  if (!isJsonObject(input)) return undefined;
  const { id, name, size, type } = input;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string') return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { id, name: cleanLine(name).slice(0, 255), size, type };
}

function fileProblems(file: Json, index: number, field: Field): readonly ValueProblem[] {
  const { types, maxMegabytes, maxBytes } = fileLimits(field);
  const path = `/${index}`;
  if (!isJsonObject(file)) return [{ code: 'not-understood', path, params: {} }];
  const name = plainWord(file.name);
  if (!types.includes(plainWord(file.type))) return [{ code: 'file-kind', path, params: { name } }];
  if (Number(plainWord(file.size)) > maxBytes)
    return [{ code: 'file-size', path, params: { name, max: maxMegabytes } }];
  return [];
}

function fileNames(value: Json): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((file: Json) => (isJsonObject(file) ? plainWord(file.name) : ''));
}

/** Uploaded files, stored as references to what the server keeps. */
export const fileField: FieldType = Object.freeze<FieldType>({
  type: 'file',
  version: 1,
  group: 'advanced',
  icon: 'paperclip',
  settingsSchema,
  defaults: {},
  texts: { ...fileTexts, ...fileProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'list', mayBeEmpty: true, of: { kind: 'text', mayBeEmpty: false } }),
  expressionValue: fileNames,
  check: () => [],
  valueSchema({ field }) {
    const { types, maxFiles, maxBytes } = fileLimits(field);
    return {
      type: 'array',
      minItems: 1,
      maxItems: maxFiles,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'size', 'type'],
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,80}$' },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          size: { type: 'integer', minimum: 0, maximum: maxBytes },
          type: { type: 'string', enum: types },
        },
      },
    };
  },
  isEmpty: isEmptyValue,
  normalize(input) {
    if (!Array.isArray(input)) return undefined;
    const files = input.map((file: Json) => readReference(file));
    return files.some((file) => file === undefined) ? undefined : (files as Json[]);
  },
  problems(value, { field }) {
    if (!Array.isArray(value)) return [valueProblem('not-understood')];
    const each = value.flatMap((file: Json, index) => fileProblems(file, index, field));
    return [...countProblems(value.length, { min: undefined, max: fileLimits(field).maxFiles }), ...each];
  },
  mask: () => maskText('file', 'all'),
  format(value) {
    if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
    return fileNames(value).join(', ');
  },
  compare: (left, right) => (Array.isArray(left) ? left.length : -1) - (Array.isArray(right) ? right.length : -1),
  samples: [
    {
      name: 'offer',
      settings: { kinds: ['pdf', 'image'], maxFiles: 2, maxMegabytes: 1 },
      valid: [[{ id: 'fil_1', name: 'Angebot 12.pdf', size: 1024, type: 'application/pdf' }]],
      invalid: [
        [{ id: 'fil_1', name: 'x.svg', size: 10, type: 'image/svg+xml' }],
        [{ id: 'fil_1', name: 'big.pdf', size: 2_000_000, type: 'application/pdf' }],
        [{ id: '../../etc/passwd', name: 'x.pdf', size: 1, type: 'application/pdf' }],
        [{ path: '/etc/passwd' }],
        Array.from({ length: 3 }, (_, index) => ({ id: `f${index}`, name: 'x.pdf', size: 1, type: 'application/pdf' })),
        'fil_1',
        {},
      ],
    },
  ],
});
