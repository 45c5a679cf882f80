import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalFromInput, decimalToInput } from './decimal-input.ts';
import { canonicalDecimal } from './decimal-text.ts';

test.each([
  ['1.500', 'de', '1500'],
  ['1.500', 'en', '1.5'],
  ['1,500.25', 'en', '1500.25'],
  ['1 500,25', 'fr', '1500.25'],
  ['12,34,567.5', 'en-IN', '1234567.5'],
  ['１５００．５', 'zh-CN', '1500.5'],
  ['−3,5', 'de', '-3.5'],
  ["1'500.5", 'de-CH', '1500.5'],
  ['1.5', 'de', undefined],
  ['1,5,0', 'en', undefined],
  ['1e3', 'en', undefined],
  ['twelve', 'en', undefined],
])('%s typed in %s is %s', (typed, locale, stored) => {
  expect(decimalFromInput(typed, locale)).toBe(stored);
});

test('what stands in the input is read back as the same number, in every language', () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, fraction]) => canonicalDecimal(`${whole}.${fraction}`) ?? '0');
  fc.assert(
    fc.property(decimals, fc.constantFrom('en', 'de', 'fr', 'zh-CN', 'en-IN'), (stored, locale) => {
      expect(decimalFromInput(decimalToInput(stored, locale), locale)).toBe(stored);
    }),
  );
});
