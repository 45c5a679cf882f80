import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveNode } from '../document/commands/move-node.ts';
import { moveNodes } from '../document/commands/move-nodes.ts';
import { isDefaultBranch, nodesOfList, nodesUnder, outermost } from '../document/flow-tree.ts';
import { issue, openDocument, undo } from '../document/process-document.ts';
import { countingTools, quoteDefinition } from '../document/testing/sample.ts';
import { dropPlaceAt, dropPlacesOf, thingOfCard } from './drop-places.ts';
import { layoutFlow } from './layout.ts';
import { flowOf, randomFlows } from './testing/random-flow.ts';
import { nodesInBox } from './use-box-marks.ts';

const quote = quoteDefinition();
const tools = countingTools();

test('a drop that is allowed moves the node there, one that is refused would have changed nothing', () => {
  fc.assert(
    fc.property(randomFlows, fc.nat(), (flow, seed) => {
      const ids = Object.keys(flow.nodes);
      fc.pre(ids.length > 0 && ids.length <= 20);
      const node = ids[seed % ids.length] ?? '';
      const document = openDocument({ ...quote, fields: {}, forms: {}, texts: {}, flows: { fl_a: flow } });
      for (const place of dropPlacesOf(flow, layoutFlow(flow), { kind: 'node', node })) {
        if (!('place' in place.to)) throw new Error('a node goes to places of nodes');
        const args = { flow: 'fl_a', node, to: place.to.place };
        const after = issue(document, { command: moveNode, args, tools, at: 0 });
        expect(after.entry === null).toBe(place.refused !== null);
        const moved = after.document.definition.flows.fl_a ?? flow;
        expect(moved.root.flatMap((id) => nodesUnder(moved, id))).toHaveLength(ids.length);
      }
    }),
    { numRuns: 25 },
  );
});

test('several nodes go together to each place that is allowed, and none that is refused changes anything', () => {
  fc.assert(
    fc.property(randomFlows, fc.nat(), fc.nat(), (flow, one, other) => {
      const ids = Object.keys(flow.nodes);
      fc.pre(ids.length > 0 && ids.length <= 20);
      const nodes = outermost(flow, [ids[one % ids.length] ?? '', ids[other % ids.length] ?? '']);
      const document = openDocument({ ...quote, fields: {}, forms: {}, texts: {}, flows: { fl_a: flow } });
      const thing = { kind: 'node', node: nodes[0] ?? '', with: nodes } as const;
      for (const place of dropPlacesOf(flow, layoutFlow(flow), thing)) {
        if (!('place' in place.to)) throw new Error('nodes go to places of nodes');
        const args = { flow: 'fl_a', nodes, to: place.to.place };
        const after = issue(document, { command: moveNodes, args, tools, at: 0 });
        expect(after.entry === null).toBe(place.refused !== null);
        const moved = after.document.definition.flows.fl_a ?? flow;
        expect(moved.root.flatMap((id) => nodesUnder(moved, id))).toHaveLength(ids.length);
        if (after.entry === null) continue;
        const list = nodesOfList(moved, place.to.place.list);
        expect(list.slice(list.indexOf(nodes[0] ?? '')).slice(0, nodes.length)).toEqual(nodes);
        expect(undo(after.document).document.definition.flows.fl_a).toEqual(flow);
      }
    }),
    { numRuns: 25 },
  );
});

test('a box chooses the nodes whose cards it touches, and neither branches nor joins', () => {
  const flow = flowOf([[['plain'], []], 'plain']);
  const picture = layoutFlow(flow);
  const far = 100_000;
  expect(
    new Set(
      nodesInBox(picture, [
        { x: far, y: far },
        { x: -far, y: -far },
      ]),
    ),
  ).toEqual(new Set(Object.keys(flow.nodes)));
  expect(
    nodesInBox(picture, [
      { x: far, y: far },
      { x: far + 1, y: far + 1 },
    ]),
  ).toEqual([]);
});

test('a block does not go into itself, and says so', () => {
  const flow = flowOf([[['plain'], []], 'plain']);
  const places = dropPlacesOf(flow, layoutFlow(flow), { kind: 'node', node: 'nd_1' });
  expect(places.map(({ refused }) => refused)).toEqual(['same', 'inside', 'inside', 'inside', 'same', null]);
});

test('a branch goes between its siblings, and the one for everything else stays last', () => {
  const flow = quote.flows.fl_quote;
  const [block, node] = Object.entries(flow?.nodes ?? {}).find(([, { kind }]) => kind === 'condition') ?? [];
  if (flow === undefined || block === undefined || node?.branches === undefined)
    throw new Error('there is a condition');
  const picture = layoutFlow(flow);
  const [first] = node.branches;
  const places = dropPlacesOf(flow, picture, { kind: 'branch', node: block, branch: first?.id ?? '' });
  expect(places.at(0)?.refused).toBe('same');
  expect(places.at(1)?.refused).toBe('same');
  expect(places.at(-2)?.refused).toBe(null);
  expect(places.at(-1)?.refused).toBe('default-last');
  const last = node.branches.at(-1)?.id ?? '';
  expect(isDefaultBranch(flow, block, last)).toBe(true);
  const card = picture.cards.find(({ branch }) => branch === last);
  expect(card === undefined ? undefined : thingOfCard(card, flow)).toBe(null);
});

test('the nearest place within reach is meant, and none far away', () => {
  const flow = flowOf(['plain', 'plain', 'plain']);
  const places = dropPlacesOf(flow, layoutFlow(flow), { kind: 'node', node: 'nd_1' });
  const last = places.at(-1);
  if (last === undefined) throw new Error('there are places');
  expect(dropPlaceAt(places, { x: last.x + 90, y: last.y + 10 })).toBe(last);
  expect(dropPlaceAt(places, { x: last.x + 900, y: last.y })).toBe(null);
});
