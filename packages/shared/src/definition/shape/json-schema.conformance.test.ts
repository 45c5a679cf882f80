import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { ajvValidator } from './compiled-validator.ts';
import { interpretedValidator } from './interpreted-validator.ts';
import { isKnownFormat, isKnownKeyword } from './keyword-subset.ts';
import { compilePattern } from './safe-pattern.ts';
import type { SchemaValidator } from './schema-validator.ts';
import { mapSchema } from './schema-walk.ts';

interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

const suite = path.join(
  process.env.CONFORMANCE_DATA ?? path.join(import.meta.dirname, '../../../../../../shared/data'),
  'json-schema-test-suite/tests',
);

/** Groups whose point lies outside our subset: identity and foreign references, siblings of `$ref`, code points of other engines. */
const outside: readonly RegExp[] = [
  /\$id|\$anchor|remote|metaschema|identifier|URN|urn:|Location-independent|relative pointer|absolute-path-reference/i,
  /refs? with relative|sibling|base URI|Recursive references between schemas|naive replacement|unevaluated|dynamic/i,
];

function groupsOf(draft: string, dialect: string): readonly Group[] {
  const folder = path.join(suite, draft);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as readonly Group[])
    .filter(({ description, schema }) => isInSubset(schema) && !outside.some((mark) => mark.test(description)))
    .map((group) => ({ ...group, schema: { ...(group.schema as JsonObject), $schema: dialect } }));
}

/** Self-contained, of our keywords and formats, no empty enumeration. */
function isInSubset(schema: Json): boolean {
  if (!isJsonObject(schema)) return false;
  let inside = !/"\$id"|"\$ref":"[^#]|"enum":\[\]/.test(JSON.stringify(schema));
  mapSchema(schema, (part) => {
    const besideReference = part.$ref === undefined ? 0 : Object.keys(part).length - 2;
    const known = Object.keys(part).every(isKnownKeyword) && isKnownFormat(part.format) && isKnownPattern(part.pattern);
    if (!known || besideReference > 0) inside = false;
    return part;
  });
  return inside;
}

function isKnownPattern(pattern: Json | undefined): boolean {
  return typeof pattern !== 'string' || compilePattern(pattern) !== null;
}

/** Descriptions of the cases a validator judges otherwise than the suite. */
function misjudged(validator: SchemaValidator, groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ description, schema, tests }) => {
    const check = validator.compile(schema as JsonObject);
    return (
      tests
        // A document with this key never gets as far as a validator.
        .filter(({ description: name }) => !/__proto__|only an annotation by default/.test(name))
        .filter(({ data, valid }) => (check(data).length === 0) !== valid)
        .map((single) => `${description}: ${single.description}`)
    );
  });
}

test.for([
  ['draft7', 'http://json-schema.org/draft-07/schema#'] as const,
  ['draft2020-12', 'https://json-schema.org/draft/2020-12/schema'] as const,
])(
  'both validators pass the %s cases of the JSON Schema test suite within our keywords',
  { timeout: 60_000 },
  ([draft, dialect], { skip }) => {
    if (!existsSync(suite)) return skip('the JSON Schema test suite is not there: CONFORMANCE_DATA names its folder');
    const groups = groupsOf(draft, dialect);
    const cases = groups.reduce((sum, { tests }) => sum + tests.length, 0);
    const compiled = misjudged(ajvValidator, groups);
    const interpreted = misjudged(interpretedValidator, groups);
    process.stdout.write(
      `JSON Schema suite ${draft}: ${cases} cases, compiled ${cases - compiled.length}, interpreted ${cases - interpreted.length}\n`,
    );
    expect(cases).toBeGreaterThan(500);
    expect({ compiled, interpreted }).toEqual({ compiled: [], interpreted: [] });
  },
);
