import { type Field, type FileReference, isJsonObject, type Json, type JsonObject, maskText } from '@dealwright/shared';
import { cleanLine } from '../clean-text.ts';
import { countProblems } from '../count-range.ts';
import { isEmptyValue } from '../empty-value.ts';
import type { FieldType, ValueProblem } from '../field-type.ts';
import { plainWord } from '../plain-word.ts';
import { valueProblem } from '../value-problem.ts';

/** Which files a field takes. */
export interface FileLimits {
  /** Media types, such as "image/png". */
  readonly types: readonly string[];
  readonly maxFiles: number;
  /** Size of one file. */
  readonly maxMegabytes: number;
}

const bytesPerMegabyte = 1_048_576;

/** What every field type has in common whose value is a list of references to files that the server keeps. */
export function fileListParts(limitsOf: (field: Field) => FileLimits) {
  return {
    hasColumns: false,
    masks: ['all'],
    defaultMask: 'all',
    valueType: () => ({ kind: 'list', mayBeEmpty: true, of: { kind: 'text', mayBeEmpty: false } }),
    expressionValue: fileNames,
    check: () => [],
    valueSchema: ({ field }) => listSchema(limitsOf(field)),
    isEmpty: isEmptyValue,
    normalize: readReferences,
    problems: (value, { field }) => listProblems(value, limitsOf(field)),
    mask: () => maskText('file', 'all'),
    format: (value) => (Array.isArray(value) ? fileNames(value).join(', ') : typeof value === 'string' ? value : ''),
    compare: (left, right) => countOf(left) - countOf(right),
  } satisfies Partial<FieldType>;
}

function listSchema({ types, maxFiles, maxMegabytes }: FileLimits): JsonObject {
  return {
    type: 'array',
    minItems: 1,
    maxItems: maxFiles,
    items: referenceSchema({ types, maxMegabytes }),
  };
}

/** Schema of one reference to a stored file. */
export function referenceSchema({ types, maxMegabytes }: Omit<FileLimits, 'maxFiles'>): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'name', 'size', 'type'],
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,80}$' },
      name: { type: 'string', minLength: 1, maxLength: 255 },
      size: { type: 'integer', minimum: 0, maximum: maxMegabytes * bytesPerMegabyte },
      type: { type: 'string', enum: types },
    },
  };
}

function readReferences(input: Json): Json | undefined {
  if (!Array.isArray(input)) return undefined;
  const files = input.map((file: Json) => readReference(file));
  return files.some((file) => file === undefined) ? undefined : (files as Json[]);
}

/** Reads one reference to a stored file; undefined when it is none. */
export function readReference(input: Json): (FileReference & { readonly [key: string]: Json }) | undefined {
  if (!isJsonObject(input)) return undefined;
  const { id, name, size, type } = input;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string') return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { id, name: cleanLine(name).slice(0, 255), size, type };
}

function listProblems(value: Json, limits: FileLimits): readonly ValueProblem[] {
  if (!Array.isArray(value)) return [valueProblem('not-understood')];
  const each = value.flatMap((file: Json, index) => fileProblems(file, `/${index}`, limits));
  return [...countProblems(value.length, { min: undefined, max: limits.maxFiles }), ...each];
}

function fileProblems(file: Json, path: string, { types, maxMegabytes }: FileLimits): readonly ValueProblem[] {
  if (!isJsonObject(file)) return [{ code: 'not-understood', path, params: {} }];
  const name = plainWord(file.name);
  if (!types.includes(plainWord(file.type))) return [{ code: 'file-kind', path, params: { name } }];
  if (Number(plainWord(file.size)) > maxMegabytes * bytesPerMegabyte)
    return [{ code: 'file-size', path, params: { name, max: maxMegabytes } }];
  return [];
}

function fileNames(value: Json): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.map((file: Json) => (isJsonObject(file) ? plainWord(file.name) : ''));
}

function countOf(value: Json): number {
  return Array.isArray(value) ? value.length : -1;
}
