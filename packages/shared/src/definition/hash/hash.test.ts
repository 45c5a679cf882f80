import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { isJsonObject, type Json } from '../../values/json.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { placesIn } from '../testing/random-edits.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { behaviourHash } from './behaviour-hash.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentHash } from './content-hash.ts';

test.each([
  [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  [
    { '\u20ac': 'Euro', '\r': 'CR', '1': 'One', '\u0080': 'Control', '\ud83d\ude00': 'Smiley' },
    '{"\\r":"CR","1":"One","\u0080":"Control","€":"Euro","😀":"Smiley"}',
  ],
  [[JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
])('RFC 8785: %j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('the library of RFC 8785 says the same, also of long lists of keys', () => {
  const keys = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9]{1,4}$/), fc.constant('toJSON'));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      tie('leaf'),
      fc.array(tie('tree')),
      fc.dictionary(keys, tie('tree'), { maxKeys: 40 }),
    ),
    leaf: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      fc.pre(value !== undefined);
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
  );
  expect(canonicalJson({ deal: { a: undefined, b: [undefined, 1] } })).toBe('{"deal":{"b":[null,1]}}');
});

test.each([
  ['half of a surrogate pair', 'a\ud800'],
  ['half of a surrogate pair in a key', { '\udc00': 1 }],
  ['no number', [Number.NaN]],
  ['a number without end', { a: Number.POSITIVE_INFINITY }],
  ['a moment, which is no JSON yet', { at: new Date(0) }],
  ['nothing', undefined],
  ['depth without end', JSON.parse(`${'['.repeat(9_000)}${']'.repeat(9_000)}`)],
])('%s has no canonical form', (_, value) => {
  expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'request.malformed' }));
});

test('SHA-256 of the canonical form', () => {
  expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

function shuffled(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((element) => shuffled(element, seed));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, seed + 1)] as const);
  return Object.fromEntries(
    entries.sort(([left], [right]) => ((left.length * seed) % 7) - ((right.length * seed) % 7)),
  );
}

test('the order of keys does not matter, any other change does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 99 }), (value, seed) => {
      expect(contentHash(shuffled(value as Json, seed))).toBe(contentHash(value));
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      expect(contentHash(left) === contentHash(right)).toBe(canonicalJson(left) === canonicalJson(right));
    }),
  );
});

test('a canonical form read again is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

const silent = /^\/(texts|canvas|tests|description)(\/|$)|^\/forms\/[^/]+\/description(\/|$)/;

test('behaviour: words, drawing, descriptions and tests do not count; everything else does', () => {
  const hash = behaviourHash(sampleDefinition);
  const places = placesIn(sampleDefinition as unknown as Json).filter((place) => place !== '');
  for (const path of places) {
    const result = applyPatch(sampleDefinition, [{ op: 'replace', path, value: 'changed' }]);
    if (!result.ok || /^\/forms(\/[^/]+)?$/.test(path)) continue;
    const changed = behaviourHash(result.document as ProcessDefinition);
    expect({ path, same: changed === hash }).toEqual({ path, same: silent.test(path) });
  }
  expect(places.length).toBeGreaterThan(500);
}, 30_000);
