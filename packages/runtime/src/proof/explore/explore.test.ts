import type { FlowNode } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flow, greater, node, processOf } from '../../engine/testing/process.ts';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { FlowStart } from '../begin-flow.ts';
import { beginning, explorationOf } from './explore-flows.ts';
import { firstTrap } from './judge.ts';
import { tryEverything } from './testing/every-command.ts';

const who = fc.constantFrom(['li'], ['li', 'fred'], ['fred', 'olga']).map((people) => [{ from: 'people', people }]);
const leaf: fc.Arbitrary<FlowNode> = fc.oneof(
  fc
    .record({
      who,
      mode: fc.constantFrom('any', 'all', 'sequential', 'vote'),
      votes: fc.constantFrom(1, 2, 3),
      rejectRule: fc.constantFrom('first', 'all'),
      allow: fc.constantFrom([], ['return'], ['return', 'abstain']),
    })
    .map((settings) => node('approve', settings as FlowNode['settings'])),
  who.map((people) => node('handle', { who: people })),
  fc.constantFrom(
    node('approve', { who: [{ from: 'role', role: 'role:nobody' }], empty: 'hold' }),
    node('wait', { duration: 'P1D', count: 'natural' }),
    node('end', { outcome: 'approved' }),
    node('route', { to: 'nd_0' }),
  ),
);
const drawn = fc
  .record({
    first: fc.array(leaf, { minLength: 1, maxLength: 2 }),
    sides: fc.array(leaf, { minLength: 2, maxLength: 2 }),
    block: fc.constantFrom('none', 'parallel', 'condition', 'joined', 'joined'),
    joined: fc.record({
      join: fc.constantFrom('any', 'race', 'count', 'all'),
      count: fc.constantFrom(1, 2),
      rest: fc.constantFrom('cancel', 'continue'),
      onReject: fc.constantFrom('reject', 'join'),
    }),
    last: fc.array(leaf, { maxLength: 1 }),
  })
  .map(({ first, sides, block, joined, last }) => {
    const plain = [...first, ...last];
    const nodes = Object.fromEntries(plain.map((each, index) => [`nd_${index}`, each]));
    const root = Object.keys(nodes);
    if (block === 'none') return processOf({ gateFlow: flow(nodes, { root, trigger: { on: 'manual' } }) });
    const when = block === 'condition' ? { when: greater('f_amount', 10) } : {};
    const around: FlowNode = {
      ...(block === 'joined' ? node('parallel', joined) : node(block, block === 'parallel' ? { join: 'all' } : {})),
      branches: [
        { id: 'br_a', ...when, nodes: ['nd_a'] },
        { id: 'br_b', nodes: ['nd_b'] },
      ],
    };
    const [one, two] = sides.map((each) =>
      each.kind === 'route' ? node('notify', { who: [{ from: 'owner' }] }) : each,
    );
    if (one === undefined || two === undefined) return processOf();
    const all = { ...nodes, nd_block: around, nd_a: one, nd_b: two };
    return processOf({
      gateFlow: flow(all, {
        root: [...root.slice(0, first.length), 'nd_block', ...root.slice(first.length)],
        trigger: { on: 'manual' },
      }),
    });
  });

test('what an exploration finds is what trying every command finds (O-1)', () => {
  let compared = 0;
  fc.assert(
    fc.property(drawn, fc.constantFrom('5', '50'), (definition, amount) => {
      const start: FlowStart = {
        definition,
        organization: exampleOrganization,
        flow: 'fl_gate',
        initiator: 'max',
        values: { f_amount: amount },
      };
      const standing = beginning(start);
      const tried = standing === null ? null : tryEverything(start, standing, 400);
      const exploration = explorationOf(start, null);
      if (tried === null || exploration === null) return;
      exploration.look(2000);
      const found = exploration.found();
      compared += 1;
      expect(found.whole).toBe(true);
      expect([...found.entered].toSorted()).toEqual([...tried.entered].toSorted());
      expect(new Set([...found.incidents.values()].map(({ code }) => code))).toEqual(tried.incidents);
      expect(firstTrap(found.places) === undefined).toBe(tried.canEnd);
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(40);
});
