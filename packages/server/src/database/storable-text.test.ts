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

test('depth without end and numbers without end are refused, two hundred levels are not', () => {
  const nested = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'bottom');
  expect(() => refuseUnstorable(nested(200))).not.toThrow();
  const codes = [nested(201), nested(100_000), { f_a: Number.POSITIVE_INFINITY }].map((value) => {
    try {
      return refuseUnstorable(value);
    } catch (cause) {
      return cause instanceof AppError ? cause.details[0]?.code : cause;
    }
  });
  expect(codes).toEqual(['too-deep', 'too-deep', 'number.unstorable']);
});
