import { expect, test } from 'vitest';
import { placeInWords, pointerOfPlace } from './payload-place.ts';

test.each([
  ['customer.name', '/customer/name'],
  ['lines.0.sku', '/lines/0/sku'],
  [' total ', '/total'],
  ['/a.b/c', '/a.b/c'],
  ['', ''],
])('%s is written for %s', (written, pointer) => {
  expect(pointerOfPlace(written)).toBe(pointer);
  expect(pointerOfPlace(placeInWords(pointer))).toBe(pointer);
});
