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

/** A flow of exactly so many nodes, blocks of three columns nested in each other. */
export function wideFlow(count: number): Flow {
  const sketch = (left: number): readonly Sketch[] => {
    if (left <= 0) return [];
    if (left < 8) return Array.from({ length: left }, () => 'plain' as const);
    const third = Math.floor((left - 2) / 3);
    return ['plain', [sketch(third), sketch(third), sketch(left - 2 - 2 * third)]];
  };
  return flowOf(sketch(count));
}
