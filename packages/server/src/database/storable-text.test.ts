import { AppError } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refuseUnstorable } from './storable-text.ts';

test('every well-formed text without NUL may be stored, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('\\u0000') && text.isWellFormed() && !/\\ud[89a-f]/i.test(text));
      expect(() => refuseUnstorable(value)).not.toThrow();
    }),
  );
});

test('NUL and half a surrogate pair are refused with their place', () => {
  for (const bad of ['a\u0000b', '\ud83d', 'x\udc00']) {
    const refused = () => refuseUnstorable({ values: { f_a: ['fine', { deep: bad }] } });
    expect(refused).toThrow(AppError);
    expect(refused).toThrow(
      expect.objectContaining({ details: [expect.objectContaining({ pointer: '/values/f_a/1/deep' })] }),
    );
  }
});

test('depth without end is walked', () => {
  const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 'bottom');
  expect(() => refuseUnstorable(deep)).not.toThrow();
  const bad = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], '\u0000');
  expect(() => refuseUnstorable(bad)).toThrow(AppError);
});
