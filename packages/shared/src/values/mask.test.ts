import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskNames, maskText } from './mask.ts';

test.each([
  ['张伟', 'name', '张**'],
  ['欧阳娜娜', 'name', '欧**'],
  ['Anna Maria Schmidt', 'name', 'A**'],
  ['王', 'name', '***'],
  ['anna.schmidt@example.com', 'email', 'a***@***.com'],
  ['li@qq.com', 'email', '***@***.com'],
  ['no mail', 'email', '***'],
  ['13812345678', 'phone', '138****5678'],
  ['+86 138 1234 5678', 'phone', '138****5678'],
  ['１３８１２３４５６７８', 'phone', '138****5678'],
  ['+49 30 901820', 'phone', '****820'],
  ['021-5555', 'phone', '****55'],
  ['110', 'phone', '***'],
  ['110101199003074213', 'partial', '11****13'],
  ['DE45', 'partial', 'D****'],
  ['abc', 'partial', '***'],
  ['1284000.00', 'amount', '***'],
  ['anything', 'all', '***'],
  ['anything', 'no-such-mask', '***'],
  ['  ', 'name', ''],
])('%s as %s is shown as %s', (value, mask, shown) => {
  expect(maskText(value, mask)).toBe(shown);
});

/** How many letters of the original, in a row, a mask may leave standing. */
const permitted: Readonly<Record<string, number>> = { all: 0, amount: 0, name: 1, email: 1, phone: 4, partial: 2 };

const word = fc.string({ unit: fc.constantFrom(...'张伟欧阳娜abcXYZ0123456789'), minLength: 1, maxLength: 30 });
const email = fc.tuple(word, word).map(([mailbox, host]) => `${mailbox}@${host}.com`);

test.each(maskNames)('%s leaves no longer piece of the original than it may', (mask) => {
  fc.assert(
    fc.property(fc.oneof(word, email), (value) => {
      const shown = maskText(value, mask).replace(/\.[a-z]{2,}$/i, '');
      const piece = (permitted[mask] ?? 0) + 1;
      const letters = Array.from(value.normalize('NFKC'));
      for (let start = 0; start + piece <= letters.length; start += 1) {
        expect(shown).not.toContain(letters.slice(start, start + piece).join(''));
      }
    }),
    { numRuns: 2000 },
  );
});

test('the length of a name, of an address and of an amount cannot be read from what is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), (length) => {
      expect(maskText('李'.repeat(length), 'name')).toHaveLength(3);
      expect(maskText(`${'a'.repeat(length)}@${'b'.repeat(length)}.org`, 'email')).toBe('a***@***.org');
      expect(maskText('9'.repeat(length), 'amount')).toBe('***');
    }),
  );
});
