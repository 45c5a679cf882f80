import { expect, test } from 'vitest';
import { atNode } from './agreement.ts';

const decided = (month: string, people: string, outcome = 'done') =>
  Array.from(people, (person) => ({ node: 'n', verdict: 'approve' as const, month, outcome, person }));
const peopleOf = (...rows: ReturnType<typeof decided>[]) => atNode('n', rows.flat()).people;

test('a month is told where enough people decided in it', () => {
  const september = decided('2026-09', 'abc');
  expect(peopleOf(september)).toEqual({
    agreed: 3,
    overridden: 0,
    returned: 0,
    months: [{ month: '2026-09', agreed: 3, overridden: 0 }],
  });
  expect(peopleOf(decided('2026-09', 'ab'))).toBeNull();
});

test('how one person decided in a month of his own cannot be worked out from the others', () => {
  const told = peopleOf(decided('2026-09', 'abc'), decided('2026-10', 'a', 'rejected'));
  expect(told).toMatchObject({ agreed: 3, overridden: 0, months: [{ month: '2026-09' }] });
  expect(peopleOf(decided('2026-09', 'ab'), decided('2026-10', 'bc', 'rejected'))).toBeNull();
});
