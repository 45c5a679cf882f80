import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../values/json.ts';
import { canonicalJson } from '../hash/canonical-json.ts';
import { parsePointer } from '../patch/pointer.ts';
import { problemTexts } from '../problem-texts.ts';
import { randomEdits } from '../testing/random-edits.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { definitionLimits } from './limits.ts';
import { readDefinition } from './read-definition.ts';

const text = JSON.stringify(sampleDefinition);

/** The first refusal of a document that must be refused. */
function refusal(input: unknown) {
  const result = readDefinition(input);
  return result.ok ? null : result.refused[0];
}

test('text and value give the same definition', () => {
  const fromText = readDefinition(text);
  expect(fromText).toEqual(readDefinition(sampleDefinition));
  expect(fromText.ok && canonicalJson(fromText.definition)).toBe(canonicalJson(sampleDefinition));
  expect(readDefinition(`\uFEFF${text}`).ok).toBe(true);
});

function nested(levels: number): Json {
  let value: Json = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const field = sampleDefinition.fields.f_company;
const fieldsOf = (count: number) =>
  Object.fromEntries(many(count, (index) => [`f_x${index}`, { ...field, key: `x${index}` }]));
const nodesOf = (count: number) =>
  Object.fromEntries(many(count, (index) => [`nd_x${index}`, sampleDefinition.flows.fl_discount?.nodes.nd_tell]));

test.each<[string, unknown, string]>([
  ['no JSON', '{', 'not-json'],
  ['nothing', undefined, 'not-json'],
  ['a function', { ...sampleDefinition, title: () => 1 }, 'not-json'],
  ['a date', { ...sampleDefinition, title: new Date(0) }, 'not-json'],
  ['not a number', { ...sampleDefinition, title: Number.NaN }, 'not-json'],
  ['a list', [], 'not-an-object'],
  ['a number', '7', 'not-an-object'],
  ['a text beyond the limit', JSON.stringify('x'.repeat(definitionLimits.bytes)), 'too-large'],
  ['few letters of many bytes', JSON.stringify('价'.repeat(definitionLimits.bytes / 2)), 'too-large'],
  ['too deep', { ...sampleDefinition, canvas: nested(80) }, 'too-deep'],
  ['deep enough to break a recursion', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
  ['too many values', { ...sampleDefinition, canvas: many(100_001, () => 0) }, 'too-many-values'],
  ['a novel', { ...sampleDefinition, title: 'x'.repeat(20_001) }, 'text-too-long'],
  ['a long key', { ...sampleDefinition, ['x'.repeat(200)]: 1 }, 'key-too-long'],
  ['half a character', { ...sampleDefinition, title: '\ud800' }, 'text-broken'],
  ['half a character as key', { ...sampleDefinition, '\ud800': 1 }, 'text-broken'],
  ['501 fields', { ...sampleDefinition, fields: fieldsOf(501) }, 'too-many-fields'],
  [
    '10 000 nodes',
    { ...sampleDefinition, flows: { fl_x: { ...sampleDefinition.flows.fl_discount, nodes: nodesOf(10_000) } } },
    'too-many-nodes',
  ],
  ['a missing part', { ...sampleDefinition, pipeline: undefined }, 'not-json'],
  ['another shape', { ...sampleDefinition, locales: 'en' }, 'shape.type'],
])('%s is refused', (_what, input, code) => {
  const problem = refusal(input);
  expect(problem).toMatchObject({ code, severity: 'error' });
  expect(problemTexts).toHaveProperty([`problem.${code}`]);
});

test('a key that is there twice is refused at its place, also when escapes hide it', () => {
  expect(refusal(text.replace('"f_company":', '"f_company":{},"f_company":'))).toMatchObject({
    code: 'key-twice',
    pointer: '/fields/f_company',
  });
  expect(refusal('{"a":[{"b":1,"\\u0062":2}]}')).toMatchObject({ code: 'key-twice', pointer: '/a/0/b' });
  expect(refusal('{"a":["a","a"],"b":"a:{\\"a\\":1,\\"a\\":2}"}')).toMatchObject({ code: 'format-unknown' });
});

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
  const places = [
    '/',
    '/fields/',
    '/texts/en/',
    '/fields/f_company/settings/',
    '/pipeline/stages/st_sign/gate/checklist/0/',
  ];
  for (const place of places) {
    const steps = parsePointer(place.slice(0, -1)) ?? [];
    const marked = JSON.parse(text, function mark(this: unknown, _name, value: unknown) {
      return value;
    }) as Record<string, unknown>;
    let target = marked;
    for (const step of steps) target = target[step] as Record<string, unknown>;
    target.MARK = { polluted: true };
    const problem = refusal(JSON.stringify(marked).replace('"MARK"', JSON.stringify(key)));
    expect(problem).toMatchObject({ code: 'key-reserved', pointer: `${place}${key}` });
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('whatever comes in, something is answered and nothing is thrown', () => {
  const anything = fc.oneof(
    fc.anything({ maxDepth: 4, withNullPrototype: true, withDate: true, withMap: true }),
    fc.json(),
    fc.string(),
  );
  fc.assert(
    fc.property(anything, (input) => {
      expect(readDefinition(input)).toMatchObject({ ok: false });
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(randomEdits(sampleDefinition as unknown as Json), (document) => {
      const result = readDefinition(JSON.stringify(document));
      if (!result.ok) expect(result.refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
}, 30_000);
