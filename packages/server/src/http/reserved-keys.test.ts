import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReservedKey } from './reserved-keys.ts';

const reserved = ['__proto__', 'constructor', 'prototype'];

test('a reserved key is found at any depth, wherever it stands', () => {
  const key = fc.string({ maxLength: 6 }).filter((text) => !reserved.includes(text));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(key, fc.constant(0)), { maxLength: 8 }),
      fc.constantFrom(...reserved),
      fc.jsonValue(),
      (path, name, beside) => {
        const inner = `{"a":${JSON.stringify(beside)},${JSON.stringify(name)}:1}`;
        const text = path.reduceRight<string>(
          (text, step) => (step === 0 ? `[null,${text}]` : `{${JSON.stringify(step)}:${text}}`),
          inner,
        );
        expect(findReservedKey(text, JSON.parse(text))?.endsWith(`/${name}`)).toBe(true);
      },
    ),
  );
});

test('the same words as values or parts of keys are nobody’s harm', () => {
  const text = JSON.stringify({ note: '__proto__', constructors: ['prototype'], a__proto__: { b: 'constructor' } });
  expect(findReservedKey(text, JSON.parse(text))).toBeNull();
});

test('a key in escapes is found too', () => {
  const text = '{"a":{"\\u005f\\u005fproto__":1}}';
  expect(findReservedKey(text, JSON.parse(text))).toBe('/a/__proto__');
});
