import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor, pageFrom } from './cursor.ts';

test('a cursor comes back as the place it was made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null))),
      (place) => {
        expect(decodeCursor(encodeCursor(place))).toEqual(
          place.map((part) => (typeof part === 'string' ? part : part)),
        );
      },
    ),
  );
});

test('whatever else is sent is refused as a wrong request', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        const place = decodeCursor(text);
        expect(Array.isArray(place)).toBe(true);
      } catch (cause) {
        expect(cause).toMatchObject({ code: 'request.invalid' });
      }
    }),
  );
  expect(() => decodeCursor(Buffer.from('[{"a":1}]').toString('base64url'))).toThrow();
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
          after = Number(decodeCursor(page.next)?.[0]);
        }
        expect(seen).toEqual(rows);
      },
    ),
  );
});
