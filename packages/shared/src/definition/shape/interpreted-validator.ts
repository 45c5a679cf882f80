import { format, type OutputUnit, Validator } from '@cfworker/json-schema';
import { AppError } from '../../errors/app-error.ts';
import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { parsePointer, valueAt } from '../patch/pointer.ts';
import { schemaFormats } from './formats.ts';
import { assertKnownKeywords } from './keyword-subset.ts';
import { compilePattern } from './safe-pattern.ts';
import type { SchemaValidator } from './schema-validator.ts';
import { mapSchema } from './schema-walk.ts';
import { type RawProblem, tidyProblems } from './tidy-problems.ts';

/** The interpreter's own words for "something inside failed". */
const wrappers: ReadonlySet<string> = new Set([
  '$ref',
  'additionalItems',
  'additionalProperties',
  'allOf',
  'if',
  'items',
  'prefixItems',
  'properties',
]);

const patternFormat = 're2:';

/** The validator for browsers: it interprets the schema, so it runs under `script-src 'self'`. */
export const interpretedValidator: SchemaValidator = {
  compile(schema, options = {}) {
    assertKnownKeywords(schema);
    for (const [name, check] of schemaFormats) format[name] = check;
    const prepared = mapSchema(schema, (part) => patternToFormat(withoutNotes(part))) as JsonObject;
    const draft = String(schema.$schema ?? '').includes('2020-12') ? '2020-12' : '7';
    const validator = new Validator(prepared, draft, options.firstOnly === true);
    return (value) => {
      const instance = withoutPrototypes(value);
      const result = validator.validate(instance);
      return result.valid ? [] : tidyProblems(rawProblems(result.errors, prepared, instance));
    };
  },
};

/** Without what only readers of the schema need ("x-control"): the interpreter takes every object in it for a schema and writes into it. */
function withoutNotes(schema: JsonObject): JsonObject {
  const rules = Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-'));
  return Object.fromEntries(rules);
}

/** The interpreter would run a pattern with the engine's backtracking matcher; as a format it runs ours. */
function patternToFormat(schema: JsonObject): JsonObject {
  if (typeof schema.pattern !== 'string') return schema;
  const { pattern, ...rest } = schema;
  const name = `${patternFormat}${pattern}`;
  if (!Object.hasOwn(format, name)) {
    const compiled = compilePattern(schema.pattern);
    if (compiled === null) throw new AppError('server.failed', { params: { id: `pattern ${pattern}` } });
    format[name] = (text) => compiled.test(text);
  }
  if (schema.format === undefined) return { ...rest, format: name };
  return { ...rest, allOf: [...((schema.allOf as readonly Json[] | undefined) ?? []), { format: name }] };
}

/** A copy in which a member called "toString" is there only when it was written. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) copy[key.toWellFormed()] = withoutPrototypes(member);
  }
  return copy;
}

function rawProblems(units: readonly OutputUnit[], schema: JsonObject, instance: unknown): readonly RawProblem[] {
  return units.flatMap((unit, index) => {
    const pointer = decodeURI(unit.instanceLocation.slice(1));
    if (unit.keyword !== 'false') return rawProblem(unit, pointer, { schema, instance });
    const known = isDeclared(units[index - 1], pointer, schema);
    return known ? [] : [{ keyword: 'additionalProperties', pointer, expected: undefined, actual: undefined }];
  });
}

/** The interpreter also calls a declared member additional when its value is wrong; that is told at its own place already. */
function isDeclared(roof: OutputUnit | undefined, pointer: string, schema: JsonObject): boolean {
  if (roof?.keyword !== 'additionalProperties') return false;
  const location = roof.keywordLocation.replace(/\/additionalProperties$/, '/properties');
  const properties = keywordValue(schema, location);
  return isJsonObject(properties) && Object.hasOwn(properties, parsePointer(pointer)?.at(-1) ?? '');
}

interface Subject {
  readonly schema: JsonObject;
  readonly instance: unknown;
}

function rawProblem(unit: OutputUnit, pointer: string, { schema, instance }: Subject): readonly RawProblem[] {
  if (unit.keyword === 'propertyNames' || wrappers.has(unit.keyword)) return [];
  if (unit.keywordLocation.includes('/propertyNames')) {
    return [{ keyword: 'propertyNames', pointer, expected: undefined, actual: undefined }];
  }
  const expected = keywordValue(schema, unit.keywordLocation);
  if (unit.keyword === 'format' && typeof expected === 'string' && expected.startsWith(patternFormat)) {
    return [{ keyword: 'pattern', pointer, expected: expected.slice(patternFormat.length), actual: undefined }];
  }
  return [{ keyword: unit.keyword, pointer, expected, actual: valueAt(instance, parsePointer(pointer) ?? []) }];
}

/** The value of a keyword, found by the interpreter's location, which passes through references. */
function keywordValue(schema: JsonObject, location: string): Json | undefined {
  let value: Json | undefined = schema;
  for (const step of parsePointer(location.slice(1)) ?? []) {
    if (!isJsonObject(value) && !Array.isArray(value)) return undefined;
    const next = valueAt(value, [step]) as Json | undefined;
    value = step === '$ref' && typeof next === 'string' ? referenced(schema, next) : next;
  }
  return value;
}

function referenced(schema: JsonObject, reference: string): Json | undefined {
  if (!reference.startsWith('#')) return undefined;
  return valueAt(schema, parsePointer(decodeURI(reference.slice(1))) ?? []) as Json | undefined;
}
