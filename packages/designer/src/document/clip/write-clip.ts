import { type Flow, type ProcessDefinition, type TextCatalogue, textKeyOf } from '@dealwright/shared';
import { nodesUnder, outermost } from '../flow-tree.ts';
import { textRefsIn } from '../words.ts';
import { type Clip, clipFormat } from './clip.ts';

/** Copies nodes with everything in their branches, in the order in which they stand. */
export function clipOfNodes(definition: ProcessDefinition, flow: string, nodes: readonly string[]): Clip | null {
  const target = definition.flows[flow];
  if (target === undefined) return null;
  const root = outermost(target, nodes);
  if (root.length === 0) return null;
  const inside = root.flatMap((node) => nodesUnder(target, node));
  return clipOf(definition, { what: 'nodes', root, nodes: picked(target, inside) });
}

/** Copies one branch with the nodes in it. */
export function clipOfBranch(
  definition: ProcessDefinition,
  { flow, node, branch }: { readonly flow: string; readonly node: string; readonly branch: string },
): Clip | null {
  const target = definition.flows[flow];
  const owner = target?.nodes[node];
  const own = owner?.branches?.find(({ id }) => id === branch);
  if (target === undefined || owner === undefined || own === undefined) return null;
  const inside = own.nodes.flatMap((id) => nodesUnder(target, id));
  const nodes = { [node]: { ...owner, settings: {}, branches: [own] }, ...picked(target, inside) };
  return clipOf(definition, { what: 'branch', root: [node], nodes });
}

function picked({ nodes }: Flow, ids: readonly string[]): Flow['nodes'] {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const node = nodes[id];
      return node === undefined ? [] : [[id, node]];
    }),
  );
}

function clipOf({ texts, defaultLocale }: ProcessDefinition, parts: Pick<Clip, 'what' | 'root' | 'nodes'>): Clip {
  const keys = new Set(textRefsIn(parts.nodes).map(textKeyOf));
  const words = Object.entries(texts).map(([locale, catalogue]): readonly [string, TextCatalogue] => [
    locale,
    Object.fromEntries(Object.entries(catalogue).filter(([key]) => keys.has(key))),
  ]);
  return { format: clipFormat, ...parts, defaultLocale, texts: Object.fromEntries(words) };
}
