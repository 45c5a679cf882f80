import type { Flow, PersonSource } from '@dealwright/shared';
import fc from 'fast-check';

type Duty = NonNullable<Flow['duties']>[number];

/** People of the walks: holders, one who has left, and names nobody has. */
export const cast = ['max', 'anna', 'vera', 'li', 'fred', 'ada', 'olga', 'lena', 'gone', '__proto__'] as const;

const known = ['max', 'anna', 'vera', 'li', 'fred', 'ada', 'olga', 'gone'];
const weight = fc.record({ weight: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] });

const plainSource: fc.Arbitrary<PersonSource> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      from: fc.constant('people' as const),
      people: fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      from: fc.constant('role' as const),
      role: fc.constantFrom('role:sales-manager', 'role:finance', 'role:nobody'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ from: fc.constant('superiors' as const), levels: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PersonSource>(
      { from: 'initiator' },
      { from: 'owner' },
      { from: 'field', field: 'f_reviewer' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PersonSource>(
      { from: 'head', unit: 'team' },
      { from: 'members', unit: 'team', of: 'initiator', below: true },
      { from: 'superiors', levels: 2, of: 'field', field: 'f_reviewer' },
      { from: 'group', group: 'board' },
      { from: 'superior', level: 2 },
      { from: 'authority', amount: 'f_amount' },
      { from: 'expression', value: { field: 'f_reviewer' } },
    ),
  },
);

const source: fc.Arbitrary<PersonSource> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(plainSource, weight).map(([found, more]) => ({ ...found, ...more })) },
  {
    weight: 1,
    arbitrary: fc.record({
      from: fc.constant('choice' as const),
      by: fc.constantFrom('initiator' as const, 'previous' as const),
      most: fc.integer({ min: 1, max: 3 }),
    }),
  },
);
/** Whom a node asks. */
export const who = fc.array(source, { minLength: 1, maxLength: 2 });
/** What those who are asked see and may write. */
export const states = fc.dictionary(
  fc.constantFrom('f_name', 'f_amount', 'f_discount'),
  fc.constantFrom('edit', 'read', 'required', 'hidden', 'masked'),
  { maxKeys: 2 },
);

/** Settings of an approval with everything that people can do at it. */
export const approve = fc.record(
  {
    who,
    mode: fc.constantFrom('any', 'all', 'sequential', 'vote', 'random', 'claim'),
    rejectRule: fc.constantFrom('first', 'all'),
    returnRule: fc.constantFrom('first', 'first', 'counted'),
    share: fc.constantFrom('1/2', '2/3', '100%'),
    tie: fc.constantFrom('pass', 'reject'),
    empty: fc.constantFrom('admin', 'admin', 'admin', 'pass', 'reject', 'named', 'hold'),
    named: fc.constant([{ from: 'people', people: ['fred', 'max'] }]),
    self: fc.constantFrom('escalate', 'head', 'skip', 'allow'),
    doubles: fc.constantFrom('none', 'consecutive', 'earlier', 'last'),
    sensitiveTo: fc.constantFrom([], ['f_amount'], ['f_name', 'f_discount']),
    allow: fc.constant(['abstain', 'return', 'transfer', 'add', 'consult', 'direct']),
    added: fc.constantFrom('ask', 'reject'),
    approveComment: fc.boolean(),
    signature: fc.constant(true),
  },
  { requiredKeys: ['who', 'mode', 'allow'] },
);

const duty = fc.record({
  rule: fc.constantFrom(
    'different-people' as const,
    'not-initiator' as const,
    'distinct-people' as const,
    'distinct-teams' as const,
  ),
  from: fc.nat(5),
  count: fc.integer({ min: 2, max: 3 }),
});

/** Rules about different people, before it is known which nodes there are to bind. */
export const arbitraryDuties = fc.array(duty, { maxLength: 2 });

/** Rules bound to some of the nodes at which people decide. */
export function dutiesOf(
  duties: readonly { readonly rule: Duty['rule']; readonly from: number; readonly count: number }[],
  nodes: Flow['nodes'],
): readonly Duty[] {
  const deciding = Object.keys(nodes).filter((id) => ['approve', 'handle'].includes(nodes[id]?.kind ?? ''));
  return duties.flatMap(({ rule, from, count }) => {
    const some = deciding.slice(from % Math.max(1, deciding.length)).slice(0, count);
    return some.length > 1 ? [{ rule, nodes: some }] : [];
  });
}
