import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor, pageFrom } from './cursor.ts';

const place = fc.tuple(fc.date({ min: new Date(0), noInvalidDate: true }), fc.integer({ min: 0, max: 2_147_483_647 }));

test('a cursor comes back as the place it was made of', () => {
  fc.assert(
    fc.property(place, fc.stringMatching(/^[A-Za-z0-9_.-]{1,80}$/), ([moment, count], id) => {
      fc.pre(moment.getUTCFullYear() < 10_000);
      const given = [moment.toISOString(), id, count];
      expect(decodeCursor(encodeCursor(given), ['instant', 'text', 'count'])).toEqual(given);
    }),
  );
  expect(decodeCursor(undefined, ['count'])).toBeNull();
});

test('whatever else is sent is refused as a wrong request', () => {
  const shapes = [['instant', 'text'], ['count']] as const;
  const made = fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));
  fc.assert(
    fc.property(fc.oneof(fc.string(), made), fc.constantFrom(...shapes), (text, shape) => {
      try {
        expect(decodeCursor(text, shape)).toHaveLength(shape.length);
      } catch (cause) {
        expect(cause).toMatchObject({ code: 'request.invalid' });
      }
    }),
  );
});

test.each<[string, readonly unknown[]]>([
  ['no moment', ['yesterday', 'x']],
  ['a moment that never was', ['2024-02-31T00:00:00.000Z', 'x']],
  ['the year 0', ['0000-01-01T00:00:00.000Z', 'x']],
  ['a moment in another form', ['infinity', 'x']],
  ['half a character', ['2024-01-01T00:00:00.000Z', '\ud800']],
  ['NUL', ['2024-01-01T00:00:00.000Z', '\u0000']],
  ['a part too many', ['2024-01-01T00:00:00.000Z', 'x', 1]],
  ['a part too few', []],
  ['an object', [{}, 'x']],
])('%s is refused', (_what, place) => {
  expect(() => decodeCursor(encodeCursor(place as never), ['instant', 'text'])).toThrow();
});

test.each([1.5, -1, 1e300, 2_147_483_648, '1', null, true])('%s is no place in a numbered list', (place) => {
  expect(() => decodeCursor(encodeCursor([place]), ['count'])).toThrow();
});

test('pages put together are the list', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (unsorted, limit) => {
        const rows = [...unsorted].sort((a, b) => a - b);
        const seen: number[] = [];
        let after = -1;
        for (;;) {
          const page = pageFrom(rows.filter((row) => row > after).slice(0, limit + 1), limit, (row) => [row]);
          seen.push(...page.items);
          if (page.next === null) break;
          after = decodeCursor(page.next, ['count'])?.[0] ?? 1000;
        }
        expect(seen).toEqual(rows);
      },
    ),
  );
});
