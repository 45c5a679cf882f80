import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('ids are opaque, fit the interface, and never meet', () => {
  const ids = Array.from({ length: 20_000 }, () => newId('deal'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^deal_[0-9a-z]{26}$/.test(id))).toBe(true);
});

test('every sign of the random part takes every value', () => {
  const places = Array.from({ length: 16 }, () => new Set<string>());
  for (let time = 0; time < 3_000; time += 1) {
    for (const [place, sign] of [...newId('x').slice(-16)].entries()) places[place]?.add(sign);
  }
  expect(places.map((signs) => signs.size)).toEqual(places.map(() => 32));
});
