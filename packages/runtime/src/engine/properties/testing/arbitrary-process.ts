import type { Branch, Deadline, Expression, Flow, FlowNode, PersonSource, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { nodeKinds } from '../../../nodes/registry.ts';
import { earlierNodes } from '../../flow/earlier-nodes.ts';
import { field, flow, greater, lineFields, processOf, tierTable } from '../../testing/process.ts';
import { arbitraryDuties, dutiesOf, approve as everything, states } from './arbitrary-people.ts';

/** A flow as a tree, before its nodes get ids. */
interface Tree {
  readonly node: Omit<FlowNode, 'branches'>;
  readonly branches: readonly (readonly Tree[])[];
}

const people = ['max', 'anna', 'vera', 'li', 'fred', 'ada', 'gone', 'olga'];

const source: fc.Arbitrary<PersonSource> = fc.oneof(
  fc.record({
    from: fc.constant('people' as const),
    people: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    from: fc.constant('role' as const),
    role: fc.constantFrom('role:finance', 'role:sales-manager', 'role:nobody'),
  }),
  fc.record({ from: fc.constant('superiors' as const), levels: fc.integer({ min: 1, max: 3 }) }),
  fc.constant({ from: 'field' as const, field: 'f_reviewer' }),
  fc.constantFrom({ from: 'initiator' as const }, { from: 'owner' as const }),
);
const who = fc.array(source, { minLength: 1, maxLength: 3 });

const deadline: fc.Arbitrary<Deadline> = fc.record(
  {
    within: fc.constantFrom('PT2H', 'P1D', 'P3D', 'PT0S'),
    count: fc.constantFrom('working', 'natural'),
    calendar: fc.constantFrom('assignee', 'deal'),
    from: fc.constant('f_due'),
    restart: fc.boolean(),
    steps: fc.array(
      fc.record({
        at: fc.constantFrom('-PT4H', '-P1D', 'PT0S', 'PT8H', 'P1D'),
        do: fc.constantFrom('remind', 'escalate', 'transfer', 'approve', 'reject', 'return'),
        to: who,
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['within', 'count'] },
);
const timed = fc.option(deadline, { freq: 2, nil: undefined });

const approve = fc.record({
  who,
  mode: fc.constantFrom('any', 'all', 'sequential'),
  rejectRule: fc.constantFrom('first', 'all'),
  empty: fc.constantFrom('admin', 'pass', 'reject', 'named', 'hold'),
  named: fc.constant([{ from: 'people', people: ['fred', 'max'] }]),
  self: fc.constantFrom('escalate', 'head', 'skip', 'allow'),
  control: fc.boolean(),
  deadline: timed,
});
const fields = fc.dictionary(
  fc.constantFrom('f_name', 'f_amount', 'f_discount'),
  fc.constantFrom('edit', 'read', 'required', 'hidden'),
  { maxKeys: 2 },
);

const drawn = [...nodeKinds.values()];
const plainKinds = drawn.filter(({ branches }) => branches === 'none');
const blockKinds = drawn.filter(({ branches }) => branches !== 'none');

const isEmpty = (id: string): Expression => ({ op: 'isEmpty', args: [{ field: id }] });

/** Sends the flow back; `to` becomes one of the nodes that it may go back to, or the first of the flow, which may not be legal. */
const route = fc.record({
  kind: fc.constant('route'),
  settings: fc.record(
    { to: fc.nat(5), when: fc.constantFrom(greater('f_amount', 100), isEmpty('f_amount'), isEmpty('f_name')) },
    { requiredKeys: ['to'] },
  ),
});

const signal = fc.record({
  kind: fc.constant('signal'),
  settings: fc.record(
    {
      name: fc.constantFrom('paid', 'paid', 'signed'),
      fields: fc.constant(['f_amount', 'f_discount', 'f_reviewer']),
      deadline: fc.constantFrom('PT5H', 'P2D'),
      late: fc.constantFrom('go-on', 'reject'),
    },
    { requiredKeys: ['name'] },
  ),
});

const wait = fc.constantFrom('go-on', 'answer');
const send = fc.constant([{ name: 'amount', value: { field: 'f_amount' } }]);

/** What asks the world for something. */
const call = fc.oneof(
  fc.record({
    kind: fc.constant('call'),
    settings: fc.record(
      {
        connection: fc.constant('shop'),
        send,
        wait,
        fields: fc.constant(['f_amount']),
        deadline: fc.constantFrom('PT5H', 'P2D'),
        late: fc.constantFrom('go-on', 'reject'),
      },
      { requiredKeys: ['connection'] },
    ),
  }),
  fc.record({
    kind: fc.constant('create-record'),
    settings: fc.record({ process: fc.constant('order'), send, wait, onLost: fc.constantFrom('reject', 'go-on') }),
  }),
  fc.record({
    kind: fc.constant('assistant'),
    settings: fc.record({
      who,
      fields: fc.constant(['f_amount', 'f_secret']),
      control: fc.boolean(),
      decides: fc.boolean(),
      threshold: fc.constantFrom(50, 80, 100),
    }),
  }),
);

const leaf: fc.Arbitrary<Tree> = fc
  .oneof(
    // Every kind of the registry as it is freshly drawn, so that a new one is walked from its first day.
    {
      weight: 2,
      arbitrary: fc.constantFrom(...plainKinds).map(({ kind, defaults }) => ({ kind, settings: defaults })),
    },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('approve'), settings: approve, fields }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant('approve'),
        settings: fc.tuple(everything, timed).map(([settings, clock]) => ({
          ...settings,
          ...(clock === undefined ? {} : { deadline: clock }),
        })),
        fields: states,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('handle'),
        settings: fc.record({ who, mode: fc.constantFrom('any', 'all', 'sequential', 'claim'), deadline: timed }),
        fields,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('notify'), settings: fc.record({ who }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('wait'),
        settings: fc.record({
          duration: fc.constantFrom('PT1H', 'P2D', 'PT0S'),
          count: fc.constantFrom('natural', 'working'),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constant({
        kind: 'update',
        settings: { assignments: [{ field: 'f_discount', value: { field: 'f_amount' } }] },
      }),
    },
    { weight: 2, arbitrary: fc.oneof(route, signal) },
    { weight: 1, arbitrary: call },
    { weight: 1, arbitrary: fc.constant({ kind: 'decision-table', settings: { table: 'tb_tier' } }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('auto'),
        settings: fc.record({
          outcome: fc.constantFrom('approve', 'approve', 'approve', 'reject'),
          reason: fc.constant('t:why'),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('end'),
        settings: fc.record({ outcome: fc.constantFrom('approved', 'rejected') }),
      }),
    },
  )
  .map((node) => ({ node: { title: 't:node', ...node } as Tree['node'], branches: [] }));

const onReject = fc.constantFrom('reject', 'join');

const subFlow = fc.record({
  kind: fc.constant('sub-flow'),
  settings: fc.record(
    {
      flow: fc.constantFrom('fl_row', 'fl_row', 'fl_once', 'fl_form'),
      rows: fc.constant('f_lines'),
      order: fc.constantFrom('together', 'in-turn'),
      wait: fc.constantFrom('joined', 'joined', 'detached'),
      onReject: fc.constantFrom('reject', 'branch'),
    },
    { requiredKeys: ['flow'] },
  ),
});

const loop = fc.record({ kind: fc.constant('loop'), settings: fc.constant({ rows: 'f_lines' }) });

/** Blocks: every kind as it is freshly drawn, and the settings that say how branches meet. */
const block: fc.Arbitrary<Tree['node']> = fc
  .oneof(
    fc.constantFrom(...blockKinds).map(({ kind, defaults }) => ({ kind, settings: defaults })),
    fc.record({
      kind: fc.constant('parallel'),
      settings: fc.record({
        join: fc.constantFrom('all', 'any', 'race', 'count'),
        count: fc.integer({ min: 1, max: 3 }),
        rest: fc.constantFrom('cancel', 'continue'),
        onReject,
      }),
    }),
    subFlow,
    loop,
    fc.record({ kind: fc.constant('inclusive'), settings: fc.record({ onReject }) }),
  )
  .map((node) => ({ title: 't:block', ...node }) as Tree['node']);

const { list, some } = fc.letrec<{ tree: Tree; list: readonly Tree[]; some: readonly Tree[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'blocks' },
    { weight: 4, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        node: block,
        branches: fc.array(tie('list'), { minLength: 1, maxLength: 3 }),
      }),
    },
  ),
  list: fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'blocks' }),
  some: fc.array(tie('tree'), { minLength: 1, maxLength: 4, size: 'max' }),
}));

/** Any process whose stage `st_offer` is guarded by a block-structured flow, with two more flows that start by themselves. */
export const arbitraryProcess: fc.Arbitrary<ProcessDefinition> = fc
  .record({
    gate: some,
    form: some,
    manual: fc.boolean(),
    stage: list,
    row: list,
    once: list,
    duties: arbitraryDuties,
    withdraw: fc.constantFrom('never' as const, 'beforeFirstDecision' as const, 'untilEnd' as const),
    takeBack: fc.constantFrom('untouched' as const, 'unread' as const),
    needsName: fc.boolean(),
    back: fc.constantFrom('free' as const, 'reopen' as const, 'never' as const),
  })
  .map(({ gate, form, manual, stage, row, once, duties, withdraw, takeBack, needsName, back }) => {
    const drawnGate = flowOf(gate, 'g');
    const gateFlow = { ...drawnGate, withdraw, takeBack, duties: dutiesOf(duties, drawnGate.nodes) };
    const definition = processOf({
      gateFlow,
      stages: {
        st_lead: { back },
        st_offer: {
          back,
          gate: { flow: 'fl_gate', ...(needsName ? { fields: ['f_name'] } : {}), waiver: 'role:sales-manager' },
        },
      },
    });
    const flows = {
      ...definition.flows,
      fl_form: { ...flowOf(form, 'f'), trigger: { on: manual ? ('manual' as const) : ('submit' as const) } },
      fl_stage: { ...flowOf(stage, 's'), trigger: { on: 'stage' as const, stage: 'st_sign' } },
      fl_row: { ...flowOf(row, 'r'), trigger: { on: 'flow' as const } },
      fl_once: { ...flowOf(once, 'o'), trigger: { on: 'flow' as const } },
    };
    return {
      ...definition,
      fields: { ...definition.fields, ...lineFields, f_note: field('text', 'note') },
      flows,
      tables: { tb_tier: tierTable },
    };
  });

function asksConditions({ node }: Tree): boolean {
  return nodeKinds.get(node.kind)?.branches === 'conditions';
}

function flowOf(trees: readonly Tree[], prefix: string) {
  const nodes: Record<string, FlowNode> = {};
  const place = (tree: Tree): string => {
    const id = `nd_${prefix}${Object.keys(nodes).length}`;
    nodes[id] = tree.node;
    const branches = tree.branches.map((inner, index): Branch => {
      const when = index < tree.branches.length - 1 ? { when: greater('f_amount', 100 * index) } : {};
      return {
        id: `br_${id.slice(3)}x${index}`,
        nodes: inner.map(place),
        ...(asksConditions(tree) ? when : {}),
      };
    });
    nodes[id] = branches.length > 0 ? { ...tree.node, branches } : tree.node;
    return id;
  };
  const root = trees.map(place);
  const drawnFlow = flow(nodes, { root });
  const routed = Object.entries(nodes).map(([id, each]) => [id, withTarget(drawnFlow, id, each)] as const);
  return flow(Object.fromEntries(routed), { root });
}

function withTarget(within: Flow, id: string, drawnNode: FlowNode): FlowNode {
  const { to } = drawnNode.settings;
  if (typeof to !== 'number') return drawnNode;
  const target = [...earlierNodes(within, id), ...within.root][to] ?? within.root[0] ?? id;
  return { ...drawnNode, settings: { ...drawnNode.settings, to: target } };
}
