import { AppError } from '../../errors/app-error.ts';
import type { Json, JsonObject } from '../../values/json.ts';
import { schemaFormats } from './formats.ts';
import { mapSchema } from './schema-walk.ts';

const assertions = [
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'const',
  'contains',
  'else',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'if',
  'items',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'not',
  'oneOf',
  'pattern',
  'prefixItems',
  'properties',
  'propertyNames',
  'required',
  'then',
  'type',
  'uniqueItems',
] as const;

const annotations = [
  '$comment',
  '$defs',
  '$id',
  '$schema',
  'default',
  'definitions',
  'deprecated',
  'description',
  'examples',
];
const shown = ['readOnly', 'title', 'writeOnly'];
const known: ReadonlySet<string> = new Set([...assertions, ...annotations, ...shown]);

/** Whether our schemas may use a keyword: both validators must agree on it, and `x-` marks are for the inspector. */
export function isKnownKeyword(keyword: string): boolean {
  return known.has(keyword) || keyword.startsWith('x-');
}

/** Whether the value of `format` is absent or one that both validators check alike. */
export function isKnownFormat(format: Json | undefined): boolean {
  return format === undefined || (typeof format === 'string' && schemaFormats.has(format));
}

/** Refuses a schema with a keyword or format outside the subset, because an ignored keyword would be a rule nobody keeps. */
export function assertKnownKeywords(schema: Json): void {
  mapSchema(schema, (inner: JsonObject) => {
    const unknown = Object.keys(inner).find((keyword) => !isKnownKeyword(keyword));
    if (!isKnownFormat(inner.format)) throw new AppError('server.failed', { params: { id: 'schema format' } });
    if (unknown !== undefined) throw new AppError('server.failed', { params: { id: `schema keyword ${unknown}` } });
    return inner;
  });
}
