import { type Field, type Json, maskNames } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldContextOf } from '../field-context.ts';
import type { FieldContext, FieldSample, FieldType } from '../field-type.ts';
import { fieldTypes } from '../registry.ts';

const validators = { ajv: ajvValidator, interpreted: interpretedValidator };

/** A field of a type with given settings, as a definition holds it. */
export function fieldOf(type: FieldType, settings: Field['settings']): Field {
  const columns = type.hasColumns ? { columns: ['f_text', 'f_number'] } : {};
  return { type: type.type, typeVersion: type.version, key: 'sample', label: 't:sample', settings, ...columns };
}

/** The context of a sample: a definition with the sample's field, two columns and one notice with two purposes. */
export function sampleContext(type: FieldType, sample: Pick<FieldSample, 'settings'>, locale = 'en'): FieldContext {
  const field = fieldOf(type, sample.settings);
  const plain = (name: string, settings: Field['settings']): Field => ({
    type: name,
    typeVersion: 1,
    key: name,
    label: `t:${name}`,
    settings,
  });
  const purpose = (id: string) => ({ title: `t:${id}`, consent: `t:${id}.consent`, basis: 'consent' as const });
  const source = {
    fields: { f_sample: field, f_text: plain('text', {}), f_number: plain('number', { scale: 2 }) },
    texts: { en: { op_estate: 'Estate', op_van: 'Van', pp_offers: 'Offers', pp_call: 'Call' } },
    defaultLocale: 'en',
    privacy: {
      purposes: { pp_offers: purpose('pp_offers'), pp_call: purpose('pp_call') },
      notices: { nt_lead: { version: '1', controller: 't:controller', text: 't:text' } },
    },
  };
  return fieldContextOf(field, { source, types: fieldTypes, locale, organization: null });
}

const plainJson = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const treacherous = fc.dictionary(
  fc.constantFrom(
    'toString',
    'valueOf',
    'toJSON',
    'length',
    '__proto__',
    'constructor',
    'id',
    'values',
    'amount',
    'name',
  ),
  plainJson,
);
/** Any JSON, and objects whose members look like what JavaScript calls behind one's back. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  { weight: 2, arbitrary: plainJson },
  treacherous,
  fc.array(treacherous, { maxLength: 3 }),
);

/** What a type says of an input: the stored value, or the reason why there is none. */
function judge(type: FieldType, input: Json, context: FieldContext) {
  const value = type.isEmpty(input) ? undefined : type.normalize(input, context);
  if (value === undefined || type.isEmpty(value))
    return { value: undefined, schema: false, problems: ['not-understood'] };
  const verdicts = Object.entries(validators).map(([name, validator]) => {
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...type.valueSchema(context) };
    return [name, validator.compile(schema)(value).length === 0] as const;
  });
  const [first, ...others] = verdicts.map(([, fits]) => fits);
  expect(others, `${JSON.stringify(input)}: ${JSON.stringify(verdicts)}`).toEqual(others.map(() => first));
  return { value, schema: first === true, problems: type.problems(value, context).map(({ code }) => code) };
}

/** The contract every field type keeps; each type's own test calls it. */
export function describeField(type: FieldType): void {
  describe(`the ${type.type} field keeps the field contract`, () => {
    test('a freshly drawn field has valid settings, by both validators', () => {
      for (const validator of Object.values(validators)) {
        const check = validator.compile(type.settingsSchema);
        expect(check(type.defaults)).toEqual([]);
        for (const { settings } of type.samples) expect(check(settings)).toEqual([]);
        expect(check({ ...type.defaults, unheard_of: 1 })).not.toEqual([]);
      }
    });
    test('every setting has a place in the inspector and a label in both languages', () => {
      const properties = Object.keys((type.settingsSchema.properties ?? {}) as object).sort();
      expect([...((type.settingsSchema['x-order'] ?? []) as string[])].sort()).toEqual(properties);
      const names = properties.map((property) => `field.${type.type}.settings.${property}`);
      for (const key of [`field.${type.type}.name`, ...names]) {
        expect(type.texts[key]?.en, key).toBeTruthy();
        expect(type.texts[key]?.['zh-CN'], key).toBeTruthy();
      }
    });
    describeSamples(type);
    describeWords(type);
  });
}

function describeSamples(type: FieldType): void {
  for (const sample of type.samples) {
    const context = sampleContext(type, sample);
    test.each(sample.valid.map((input) => [input]))(`${sample.name}: %j is valid`, (input) => {
      const { value, schema, problems } = judge(type, input, context);
      expect({ value, schema, problems }).toMatchObject({ schema: true, problems: [] });
      expect(type.normalize(value as Json, context), 'normal stays normal').toEqual(value);
    });
    test.each(sample.invalid.map((input) => [input]))(`${sample.name}: %j is refused`, (input) => {
      const { schema, problems } = judge(type, input, context);
      expect(schema && problems.length === 0).toBe(false);
    });
  }
  test('any JSON gets the same verdict from both validators, and nothing throws', () => {
    const [sample] = type.samples;
    const context = sampleContext(type, sample ?? { settings: type.defaults });
    fc.assert(
      fc.property(anything, (input) => {
        judge(type, input, context);
        type.problems(input, context);
      }),
      { numRuns: 200 },
    );
  });
}

function describeWords(type: FieldType): void {
  test('showing, masking and comparing any JSON never throws, in any language', () => {
    const contexts = ['en', 'zh-CN', 'de', 'fr'].map((locale) =>
      sampleContext(type, type.samples[0] ?? { settings: {} }, locale),
    );
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        for (const context of contexts) expect(typeof type.format(left, context)).toBe('string');
        for (const mask of maskNames) type.mask(left, mask);
        const order = type.compare(left, right);
        expect(Math.sign(order)).toBe(0 - Math.sign(type.compare(right, left)));
      }),
      { numRuns: 200 },
    );
  });
  test('a mask never shows five characters in a row of the value', () => {
    for (const sample of type.samples) {
      const context = sampleContext(type, sample);
      for (const input of sample.valid) {
        const value = type.normalize(input, context) as Json;
        const clear = typeof value === 'string' ? value : JSON.stringify(value);
        for (const mask of [...type.masks, 'all', 'unheard-of']) {
          const masked = JSON.stringify(type.mask(value, mask));
          expect(longestShared(clear, masked), `${mask} of ${clear} is ${masked}`).toBeLessThan(5);
        }
      }
    }
  });
}

/** Length of the longest run of characters that two texts share. */
function longestShared(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length); length > 0; length -= 1) {
    for (let start = 0; start + length <= left.length; start += 1) {
      if (right.includes(left.slice(start, start + length))) return length;
    }
  }
  return 0;
}
