import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { murmur3 } from './murmur3.ts';

/** Published vectors of MurmurHash3 x86 32. */
test.each<[string, number, number]>([
  ['', 0, 0],
  ['', 1, 0x514e28b7],
  ['', 0xffffffff, 0x81f16f39],
  ['aaaa', 0x9747b28c, 0x5a97808a],
  ['aaa', 0x9747b28c, 0x283e0130],
  ['aa', 0x9747b28c, 0x5d211726],
  ['a', 0x9747b28c, 0x7fa09ea6],
  ['abc', 0, 0xb3dd93fa],
  ['Hello, world!', 0x9747b28c, 0x24884cba],
  ['ππππππππ', 0x9747b28c, 0xd58063c1],
  ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
])('%j with seed %i', (text, seed, hash) => {
  expect(murmur3(utf8ToBytes(text), seed)).toBe(hash);
});

test('bytes that look like numbers below zero', () => {
  expect(murmur3(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 0)).toBe(0x76293b50);
  expect(murmur3(Uint8Array.of(0, 0, 0, 0), 0)).toBe(0x2362f9de);
});
