import { describe, expect, test } from 'vitest';
import { freezeDeep } from '../../values/freeze-deep.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { ajvValidator } from './compiled-validator.ts';
import { composeDefinitionSchema, outlineSchema } from './compose-definition-schema.ts';
import { interpretedValidator } from './interpreted-validator.ts';

const schema = composeDefinitionSchema(sampleCatalog);
const validators = [
  ['compiled', ajvValidator],
  ['interpreted', interpretedValidator],
] as const;

describe.each(validators)('%s', (_name, validator) => {
  const check = validator.compile(schema);
  const field = (facts: object) => ({
    ...sampleDefinition,
    fields: { ...sampleDefinition.fields, f_company: { ...sampleDefinition.fields.f_company, ...facts } },
  });

  test('the sample fits', () => {
    expect(check(sampleDefinition)).toEqual([]);
    expect(validator.compile(outlineSchema)(sampleDefinition)).toEqual([]);
  });

  test.each([
    [
      'a setting of another type',
      field({ settings: { currency: 'CNY' } }),
      '/fields/f_company/settings/currency',
      'additionalProperties',
    ],
    [
      'a setting out of bounds',
      field({ settings: { maxLength: 0 } }),
      '/fields/f_company/settings/maxLength',
      'minimum',
    ],
    ['an unknown type', field({ type: 'hologram' }), '/fields/f_company/type', 'enum'],
    [
      'a pattern beyond linear time',
      field({ settings: { pattern: '(?=a)' } }),
      '/fields/f_company/settings/pattern',
      'format',
    ],
    [
      'a mistake deep in an expression',
      field({ computed: { op: 'add', args: [{ const: { decimal: 'x' } }] } }),
      '/fields/f_company/computed/args/0/const/decimal',
      'pattern',
    ],
    [
      'two literals in one',
      field({ computed: { const: { decimal: '1', text: 'x' } } }),
      '/fields/f_company/computed/const/decimal',
      'additionalProperties',
    ],
    [
      'a badly named field',
      { ...sampleDefinition, fields: { x: sampleDefinition.fields.f_company } },
      '/fields/x',
      'propertyNames',
    ],
    [
      'a duration of nothing',
      field({ privacy: { class: 'none', retention: 'P' } }),
      '/fields/f_company/privacy/retention',
      'minLength',
    ],
    [
      'a duration that ends with T',
      field({ privacy: { class: 'none', retention: 'P1DT' } }),
      '/fields/f_company/privacy/retention',
      'pattern',
    ],
  ])('%s is found at its place', (_what, document, ...[pointer, keyword]) => {
    expect(check(document)).toContainEqual(expect.objectContaining({ pointer, keyword }));
  });

  test('people of a node are told apart by `from`', () => {
    const { fl_discount: flow } = sampleDefinition.flows;
    const nodes = {
      ...flow?.nodes,
      nd_tell: { ...flow?.nodes.nd_tell, settings: { who: [{ from: 'role' }, { from: 'mars' }] } },
    };
    const document = { ...sampleDefinition, flows: { ...sampleDefinition.flows, fl_discount: { ...flow, nodes } } };
    const at = '/flows/fl_discount/nodes/nd_tell/settings/who';
    expect(check(document)).toEqual([
      { pointer: `${at}/0`, keyword: 'required', params: { property: 'role' } },
      {
        pointer: `${at}/1/from`,
        keyword: 'enum',
        params: {
          expected:
            'people, role, superiors, field, initiator, owner, superior, head, members, group, authority, choice, expression',
        },
      },
    ]);
  });

  test('a hostile pattern answers in linear time', () => {
    const evil = validator.compile({ type: 'string', pattern: '^(a+)+$' });
    expect(evil(`${'a'.repeat(40_000)}!`)).toHaveLength(1);
  });

  test('a keyword outside the subset is refused, not ignored', () => {
    expect(() => validator.compile({ patternProperties: {} })).toThrow('server.failed');
    expect(() => validator.compile({ properties: { patternProperties: { minimum: 1 } } })).not.toThrow();
  });

  test('the first problem is enough for values of strangers', () => {
    const first = validator.compile(schema, { firstOnly: true });
    expect(first({}).length).toBeGreaterThan(0);
    expect(first(sampleDefinition)).toEqual([]);
  });
});

test('the composed schema is self-contained', () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !reference?.startsWith('#/definitions/'))).toEqual([]);
});

test('a frozen schema with notes for its readers is compiled by both, and not written into', () => {
  const schema = freezeDeep({
    type: 'object',
    additionalProperties: false,
    properties: { weight: { type: 'integer', 'x-when': { mode: ['vote'] } }, mode: { enum: ['any', 'vote'] } },
  });
  for (const { compile } of [interpretedValidator, ajvValidator]) {
    expect(compile(schema)({ weight: 2, mode: 'vote' })).toEqual([]);
    expect(compile(schema)({ weight: 'two' })).toHaveLength(1);
  }
});
