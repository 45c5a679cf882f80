import type { Flow, FlowNode } from '@dealwright/shared';
import fc from 'fast-check';

/** How the nodes of a random flow nest: a plain node, or a block with columns. */
export type Sketch = 'plain' | readonly (readonly Sketch[])[];

const plain: fc.Arbitrary<Sketch> = fc.constant('plain');
const { list } = fc.letrec<{ list: readonly Sketch[]; sketch: Sketch }>((tie) => ({
  sketch: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.array(tie('list'), { minLength: 0, maxLength: 5 }),
  ),
  list: fc.array(tie('sketch'), { maxLength: 6 }),
}));

/** Flows of any nesting. */
export const randomFlows: fc.Arbitrary<Flow> = list.map(flowOf);

/** The flow that a sketch says. */
export function flowOf(sketch: readonly Sketch[]): Flow {
  const nodes: Record<string, FlowNode> = {};
  let count = 0;
  const add = (listed: readonly Sketch[]): readonly string[] =>
    listed.map((one) => {
      count += 1;
      const id = `nd_${count}`;
      const facts = { kind: one === 'plain' ? 'step' : 'split', title: `t:${id}`, settings: {} };
      nodes[id] = facts;
      if (one !== 'plain') {
        nodes[id] = {
          ...facts,
          branches: one.map((column, index) => ({ id: `br_${id.slice(3)}x${index}`, nodes: add(column) })),
        };
      }
      return id;
    });
  const root = add(sketch);
  return { title: 't:flow', trigger: { on: 'manual' }, root, nodes };
}

/** Flows of exactly so many nodes, nested at random: blocks of one to five columns of any size and depth. */
export function randomFlowsOf(count: number): fc.Arbitrary<Flow> {
  return fc.integer({ min: 1, max: 2 ** 31 - 1 }).map((seed) => flowOf(nestedAtRandom(count, dice(seed))));
}

/** A whole number below a bound, different each time. */
type Dice = (below: number) => number;

function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

function nestedAtRandom(count: number, roll: Dice): readonly Sketch[] {
  const found: Sketch[] = [];
  for (let left = count; left > 0; ) {
    const inside = left > 1 && roll(3) === 0 ? roll(left) : 0;
    found.push(inside === 0 ? 'plain' : columnsAtRandom(inside, roll));
    left -= inside + 1;
  }
  return found;
}

function columnsAtRandom(count: number, roll: Dice): readonly (readonly Sketch[])[] {
  const sizes = Array.from({ length: 1 + roll(5) }, () => 0);
  for (let left = count; left > 0; ) {
    const share = 1 + roll(left);
    const column = roll(sizes.length);
    sizes[column] = (sizes[column] ?? 0) + share;
    left -= share;
  }
  return sizes.map((size) => nestedAtRandom(size, roll));
}
