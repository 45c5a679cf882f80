import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesOfList } from '../document/flow-tree.ts';
import { layoutFlow, slotGap } from './layout.ts';
import { linePath } from './line-path.ts';
import { neighbourCard } from './neighbour-card.ts';
import type { Card, Line, Picture } from './picture.ts';
import { flowOf, randomFlows, randomFlowsOf } from './testing/random-flow.ts';

const meet = (one: Card, other: Card): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

function overlaps({ cards }: Picture): readonly string[] {
  return cards.flatMap((one, index) =>
    cards.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.id} ${other.id}`] : [])),
  );
}

/** Pieces of the line, as boxes of no width. */
function segments({ x1, y1, x2, y2, bend }: Line): readonly (readonly [number, number, number, number])[] {
  return [
    [x1, y1, x1, bend],
    [Math.min(x1, x2), bend, Math.max(x1, x2), bend],
    [x2, bend, x2, y2],
  ];
}

/** Lines that run through a card that they neither leave nor reach. */
function struck({ cards, lines }: Picture): readonly string[] {
  const boxes = cards.filter(({ kind }) => kind !== 'join');
  return lines.flatMap((line) =>
    segments(line).flatMap(([left, top, right, bottom]) => {
      const through = boxes.filter(
        (card) =>
          left < card.x + card.width &&
          card.x < right + 0.1 &&
          top < card.y + card.height &&
          card.y < bottom &&
          card.id !== line.from &&
          card.id !== line.to,
      );
      return through.map(({ id }) => `${line.id} through ${id}`);
    }),
  );
}

test('no two cards meet, whatever the flow and however much stands on its cards', () => {
  fc.assert(
    fc.property(randomFlows, fc.integer({ min: 0, max: 4 }), (flow, lines) => {
      expect(overlaps(layoutFlow(flow, { lines: (node) => (node.length + lines) % 4 }))).toEqual([]);
    }),
  );
});

test('three hundred nodes nested at random: every one drawn once, none over another, no line through any', () => {
  fc.assert(
    fc.property(randomFlowsOf(300), fc.integer({ min: 0, max: 3 }), (flow, more) => {
      const picture = layoutFlow(flow, { lines: (node) => (node.length + more) % 4 });
      expect(picture.cards.filter(({ kind }) => kind === 'node' || kind === 'block')).toHaveLength(300);
      expect(overlaps(picture)).toEqual([]);
      expect(struck(picture)).toEqual([]);
      for (const { x, y, width, height } of picture.cards) {
        expect(x >= 0 && y >= 0 && x + width <= picture.width && y + height <= picture.height).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('blocks nested a hundred deep are placed at once', () => {
  let sketch: Parameters<typeof flowOf>[0] = ['plain'];
  for (let depth = 0; depth < 100; depth += 1) sketch = [[sketch, []]];
  expect(overlaps(layoutFlow(flowOf(sketch)))).toEqual([]);
});

test('no line runs through a card', () => {
  fc.assert(
    fc.property(randomFlows, (flow) => {
      expect(struck(layoutFlow(flow))).toEqual([]);
    }),
  );
});

test('there is one slot for each place a node can be added, and it says which', () => {
  fc.assert(
    fc.property(randomFlows, (flow) => {
      const slots = layoutFlow(flow).lines.flatMap(({ slot, to }) => (slot === null ? [] : [{ slot, to }]));
      const lists = [
        flow.root,
        ...Object.values(flow.nodes).flatMap(({ branches = [] }) => branches.map(({ nodes }) => nodes)),
      ];
      expect(slots).toHaveLength(lists.reduce((sum, nodes) => sum + nodes.length + 1, 0));
      for (const { slot, to } of slots) {
        const next = nodesOfList(flow, slot.list)[slot.index];
        if (next !== undefined) expect(to).toBe(next);
      }
    }),
  );
});

test('lines go down, with room for the button that adds', () => {
  fc.assert(
    fc.property(randomFlows, (flow) => {
      for (const line of layoutFlow(flow).lines) {
        expect(line.bend).toBeGreaterThanOrEqual(line.y1);
        expect(line.bend).toBeLessThanOrEqual(line.y2);
        if (line.slot !== null) expect(line.y2 - line.y1).toBeGreaterThanOrEqual(slotGap - 1);
        expect(linePath(line)).not.toMatch(/NaN|undefined/);
      }
    }),
  );
});

test('a folded block takes the room of one node', () => {
  const flow = flowOf([['plain', 'plain'].map(() => ['plain'])]);
  const picture = layoutFlow(flow, { folded: new Set(['nd_1']) });
  expect(picture.cards.map(({ kind }) => kind)).toEqual(['trigger', 'folded', 'end']);
});

test('a node inside itself is drawn once and hangs nothing', () => {
  const flow = flowOf([[['plain']]]);
  const looped = {
    ...flow,
    nodes: {
      ...flow.nodes,
      nd_2: { kind: 'split', title: 't:x', settings: {}, branches: [{ id: 'br_z', nodes: ['nd_1', 'nd_9'] }] },
    },
  };
  expect(layoutFlow(looped).cards.filter(({ kind }) => kind === 'block')).toHaveLength(2);
});

test('arrows follow the lines, Tab goes along siblings', () => {
  const picture = layoutFlow(flowOf(['plain', [['plain', 'plain'], ['plain']], 'plain']));
  const from = (id: string, walk: Parameters<typeof neighbourCard>[2]) => neighbourCard(picture, id, walk);
  expect(from('trigger', 'down')).toBe('nd_1');
  expect(from('nd_2', 'down')).toBe('nd_2/br_2x0');
  expect(from('nd_2/br_2x0', 'right')).toBe('nd_2/br_2x1');
  expect(from('nd_2/br_2x0', 'next-sibling')).toBe('nd_2/br_2x1');
  expect(from('nd_4', 'down')).toBe('nd_6');
  expect(from('nd_5', 'up')).toBe('nd_2/br_2x1');
  expect(from('nd_3', 'right')).toBe('nd_5');
  expect(from('nd_1', 'next-sibling')).toBe('nd_2');
  expect(from('nd_2', 'next-sibling')).toBe('nd_6');
  expect(from('nd_6', 'next-sibling')).toBe(null);
  expect(from('nd_6', 'down')).toBe('end');
  expect(from('end', 'down')).toBe(null);
});
