import { expect, test } from 'vitest';
import { normalText } from './normal-text.ts';

test('a text is composed as Unicode says', () => {
  expect(normalText('e\u0301 ﬁ', 'NFC')).toBe('é ﬁ');
  expect(normalText('e\u0301 ﬁ', 'NFKC')).toBe('é fi');
  const tall = `a${'\u0323\u0301'.repeat(15)}b`;
  expect(normalText(tall, 'NFC')).toBe(tall.normalize('NFC'));
});

// Half a minute of one request, and of everybody else's, before they were cut off.
test('a million marks on one letter are cut off before they are sorted', () => {
  const marks = '\u0315\u0300'.repeat(500_000);
  for (const form of ['NFC', 'NFKC'] as const) {
    expect(normalText(`a${marks}b${marks}`, form)).toHaveLength(2 * 30 + 1);
  }
});
