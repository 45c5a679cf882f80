import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AppError } from '../../errors/app-error.ts';
import type { Json } from '../../values/json.ts';
import { schemaFormats } from './formats.ts';
import { assertKnownKeywords } from './keyword-subset.ts';
import { compilePattern } from './safe-pattern.ts';
import type { SchemaValidator } from './schema-validator.ts';
import { memberPointer, type RawProblem, tidyProblems } from './tidy-problems.ts';

/** The validator for servers: it compiles the schema to code, so it must never be loaded by a page. */
export const ajvValidator: SchemaValidator = {
  compile(schema, options = {}) {
    assertKnownKeywords(schema);
    const is2020 = String(schema.$schema ?? '').includes('2020-12');
    const settings = settingsFor(options.firstOnly !== true);
    const ajv = is2020 ? new Ajv2020(settings) : new Ajv(settings);
    for (const [name, check] of schemaFormats) ajv.addFormat(name, check);
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : tidyProblems((validate.errors ?? []).flatMap(rawProblem)));
  },
};

function settingsFor(allErrors: boolean): Options {
  // Keywords are checked by our own subset; an unknown format stays a mistake.
  return {
    strict: false,
    validateFormats: true,
    allErrors,
    ownProperties: true,
    verbose: true,
    code: { regExp: safeRegExp },
  };
}

/** The engine ajv asks for every pattern: linear time. */
const safeRegExp = Object.assign(
  (pattern: string) => {
    const compiled = compilePattern(pattern);
    if (compiled === null) throw new AppError('server.failed', { params: { id: `pattern ${pattern}` } });
    // Ajv tells patterns apart by their text form.
    return { test: compiled.test, toString: () => pattern };
  },
  { code: 'safeRegExp' },
);

function rawProblem(error: ErrorObject): readonly RawProblem[] {
  const { keyword, instancePath: pointer } = error;
  if (keyword === 'if' || error.propertyName !== undefined) return [];
  if (keyword === 'false schema')
    return [{ keyword: 'additionalProperties', pointer, expected: undefined, actual: undefined }];
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') {
    const name: unknown = error.params.additionalProperty ?? error.params.propertyName;
    return [{ keyword, pointer: memberPointer(pointer, String(name)), expected: undefined, actual: undefined }];
  }
  return [{ keyword, pointer, expected: error.schema as Json | undefined, actual: error.data }];
}
