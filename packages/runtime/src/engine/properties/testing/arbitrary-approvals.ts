import type { Branch, Flow, FlowNode, PersonSource, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { field, flow, greater, processOf } from '../../testing/process.ts';

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
const who = fc.array(source, { minLength: 1, maxLength: 2 });
const states = fc.dictionary(
  fc.constantFrom('f_name', 'f_amount', 'f_discount'),
  fc.constantFrom('edit', 'read', 'required', 'hidden', 'masked'),
  { maxKeys: 2 },
);

const approve = fc.record(
  {
    who,
    mode: fc.constantFrom('any', 'all', 'sequential', 'vote', 'random', 'claim'),
    rejectRule: fc.constantFrom('first', 'all'),
    returnRule: fc.constantFrom('first', 'first', 'counted'),
    share: fc.constantFrom('1/2', '2/3', '100%'),
    tie: fc.constantFrom('pass', 'reject'),
    empty: fc.constantFrom('admin', 'admin', 'admin', 'pass', 'reject', 'named', 'hold'),
    named: fc.constant([{ from: 'people', people: ['fred', 'max'] }]),
    self: fc.constantFrom('escalate', 'escalate', 'skip', 'allow'),
    doubles: fc.constantFrom('none', 'consecutive', 'earlier', 'last'),
    sensitiveTo: fc.constantFrom([], ['f_amount'], ['f_name', 'f_discount']),
    allow: fc.constant(['abstain', 'return', 'transfer', 'add', 'consult', 'direct']),
    added: fc.constantFrom('ask', 'reject'),
    approveComment: fc.boolean(),
    signature: fc.constant(true),
  },
  { requiredKeys: ['who', 'mode', 'allow'] },
);

/** A flow as a tree, before its nodes get ids. */
interface Tree {
  readonly node: Omit<FlowNode, 'branches' | 'title'>;
  readonly branches: readonly (readonly Tree[])[];
}

const leaf: fc.Arbitrary<Tree> = fc
  .oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('approve'), settings: approve, fields: states }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('handle'),
        settings: fc.record({ who, mode: fc.constantFrom('any', 'all') }),
        fields: states,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { kind: 'wait', settings: { duration: 'P2D' } },
        { kind: 'notify', settings: { who: [{ from: 'owner' }] } },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constant({
        kind: 'update',
        settings: { assignments: [{ field: 'f_discount', value: { field: 'f_amount' } }] },
      }),
    },
  )
  .map((node) => ({ node: node as Tree['node'], branches: [] }));

const { list } = fc.letrec<{ tree: Tree; list: readonly Tree[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'split' },
    { weight: 3, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.record({
        node: fc.constantFrom({ kind: 'parallel', settings: { join: 'all' } }, { kind: 'condition', settings: {} }),
        branches: fc.array(tie('list'), { minLength: 2, maxLength: 3 }),
      }),
    },
  ),
  list: fc.array(tie('tree'), { minLength: 1, maxLength: 4, depthIdentifier: 'split' }),
}));

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

/** A process whose gate asks people in every way there is, with separation of duties. */
export const arbitraryApprovals: fc.Arbitrary<ProcessDefinition> = fc
  .record({
    trees: list,
    duties: fc.array(duty, { maxLength: 2 }),
    withdraw: fc.constantFrom('never' as const, 'beforeFirstDecision' as const, 'untilEnd' as const),
  })
  .map(({ trees, duties, withdraw }) => {
    const { root, nodes } = drawn(trees);
    const deciding = Object.keys(nodes).filter((id) => ['approve', 'handle'].includes(nodes[id]?.kind ?? ''));
    const bound = duties.flatMap(({ rule, from, count }): NonNullable<Flow['duties']> => {
      const some = deciding.slice(from % Math.max(1, deciding.length)).slice(0, count);
      return some.length > 1 ? [{ rule, nodes: some }] : [];
    });
    const definition = processOf({ gateFlow: flow(nodes, { root, withdraw, duties: bound }) });
    return { ...definition, fields: { ...definition.fields, f_note: field('text', 'note') } };
  });

function drawn(trees: readonly Tree[]) {
  const nodes: Record<string, FlowNode> = {};
  const place = (tree: Tree): string => {
    const id = `nd_g${Object.keys(nodes).length}`;
    nodes[id] = { title: 't:node', ...tree.node };
    const branches = tree.branches.map((inner, index): Branch => {
      const asked = tree.node.kind === 'condition' && index < tree.branches.length - 1;
      return {
        id: `br_${id.slice(3)}x${index}`,
        nodes: inner.map(place),
        ...(asked ? { when: greater('f_amount', 100 * index) } : {}),
      };
    });
    if (branches.length > 0) nodes[id] = { title: 't:node', ...tree.node, branches };
    return id;
  };
  const root = trees.map(place);
  return { root, nodes };
}
