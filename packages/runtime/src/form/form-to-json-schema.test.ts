import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formToJsonSchema } from './form-to-json-schema.ts';
import { quoteDefinition } from './testing/quote-definition.ts';

const schema = formToJsonSchema(quoteDefinition, 'frm_quote') ?? {};
const ajv = ajvValidator.compile(schema);
const interpreted = interpretedValidator.compile(schema);

const good = {
  f_customer: 'Hengtai',
  f_phone: '+8613812345678',
  f_lines: [{ id: 'row1', values: { f_item: 'A', f_count: '2' } }],
  f_discount: '12.5',
  f_express: null,
  f_date: '2026-03-01',
  f_terms: 'op_30',
};

test('the schema takes what the form sends and nothing else', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  for (const check of [ajv, interpreted]) {
    expect(check(good)).toEqual([]);
    expect(check({ ...good, f_total: '1' })).not.toEqual([]);
    expect(check({ ...good, f_discount: 12 })).not.toEqual([]);
    expect(check({ ...good, f_lines: [{ id: 'row1', values: { f_other: 1 } }] })).not.toEqual([]);
  }
  expect(formToJsonSchema(quoteDefinition, 'frm_missing')).toBeNull();
});

test('the browser comes to the same verdict as the server on any values', () => {
  const keys = Object.keys(good) as (keyof typeof good)[];
  const mutation = fc.tuple(
    fc.constantFrom(...keys),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...Object.values(good))),
  );
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
      const values = { ...good, ...Object.fromEntries(mutations) };
      const fits = ajv(values).length === 0;
      expect(interpreted(values).length === 0).toBe(fits);
      verdicts.add(fits);
    }),
    { numRuns: 500 },
  );
  expect(verdicts.size).toBe(2);
});
