import type { Branch, FlowNode, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { approvalBy, field, flow, greater, processOf } from '../../testing/process.ts';
import { approve, arbitraryDuties, dutiesOf, states, who } from './arbitrary-people.ts';

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
        settings: fc.record({ who, mode: fc.constantFrom('any', 'all', 'sequential', 'claim') }),
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

/** A process whose gate asks people in every way there is, with separation of duties. */
export const arbitraryApprovals: fc.Arbitrary<ProcessDefinition> = fc
  .record({
    trees: list,
    duties: arbitraryDuties,
    takeBack: fc.constantFrom('untouched' as const, 'unread' as const),
    withdraw: fc.constantFrom('never' as const, 'beforeFirstDecision' as const, 'untilEnd' as const),
  })
  .map(({ trees, duties, withdraw, takeBack }) => {
    const { root, nodes } = drawn(trees);
    const more = { root, withdraw, takeBack, duties: dutiesOf(duties, nodes), revoke: 'fl_undo' };
    const definition = processOf({ gateFlow: flow(nodes, more) });
    const undo = flow({ nd_undo: approvalBy(['li', 'anna']) }, { trigger: { on: 'flow' } });
    const flows = { ...definition.flows, fl_undo: undo };
    return { ...definition, flows, fields: { ...definition.fields, f_note: field('text', 'note') } };
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
