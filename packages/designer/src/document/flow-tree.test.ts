import { expect, test } from 'vitest';
import { flowOf } from '../canvas/testing/random-flow.ts';
import { nodesUnder, outermost, ownersOf } from './flow-tree.ts';

const flow = flowOf(['plain', [['plain', [['plain']]], []], 'plain']);

test('the nodes around a node, innermost first', () => {
  expect(ownersOf(flow, 'nd_5')).toEqual(['nd_4', 'nd_2']);
  expect(ownersOf(flow, 'nd_1')).toEqual([]);
});

test('of nodes chosen together those count that lie in no other, in their order', () => {
  expect(outermost(flow, ['nd_6', 'nd_5', 'nd_2', 'nd_1'])).toEqual(['nd_1', 'nd_2', 'nd_6']);
  expect(outermost(flow, ['nd_5', 'nd_3'])).toEqual(['nd_3', 'nd_5']);
  expect(outermost(flow, ['nd_gone'])).toEqual([]);
});

test('a node that lies inside itself hangs nothing', () => {
  const inside = {
    ...flow.nodes.nd_4,
    kind: 'split',
    title: 't:x',
    settings: {},
    branches: [{ id: 'br_z', nodes: ['nd_2'] }],
  };
  const looped = { ...flow, root: ['nd_1'], nodes: { ...flow.nodes, nd_4: inside } };
  expect(nodesUnder(looped, 'nd_2')).toEqual(['nd_2', 'nd_3', 'nd_4']);
  expect(ownersOf(looped, 'nd_2')).toEqual(['nd_4', 'nd_2']);
});
