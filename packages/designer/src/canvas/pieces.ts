import type { Branch, Flow } from '@dealwright/shared';

/** A flow as it nests: plain nodes, and blocks that own columns. */
export type Piece =
  | { readonly kind: 'node'; readonly node: string }
  /** A block whose branches are folded away. */
  | { readonly kind: 'folded'; readonly node: string }
  | { readonly kind: 'block'; readonly node: string; readonly columns: readonly Column[] };

/** One branch of a block with what lies in it. */
export interface Column {
  readonly branch: Branch;
  readonly pieces: readonly Piece[];
}

/** How a flow is to be shown. */
export interface PieceOptions {
  /** Blocks that are drawn without their branches. */
  readonly folded?: ReadonlySet<string>;
  /** Lines below the name on a node's card; left out: two. */
  lines?(node: string): number;
}

/**
 * The nesting of a flow. A node that is listed twice, or inside itself, is drawn where it is met first: such a flow is a
 * problem of its own and must not hang the canvas.
 */
export function piecesOf(flow: Flow, { folded = new Set() }: PieceOptions = {}): readonly Piece[] {
  const met = new Set<string>();
  const listed = (nodes: readonly string[]): readonly Piece[] =>
    nodes.flatMap((node): readonly Piece[] => {
      const facts = Object.hasOwn(flow.nodes, node) ? flow.nodes[node] : undefined;
      if (facts === undefined || met.has(node)) return [];
      met.add(node);
      if (facts.branches === undefined) return [{ kind: 'node', node }];
      if (folded.has(node)) return [{ kind: 'folded', node }];
      return [
        { kind: 'block', node, columns: facts.branches.map((branch) => ({ branch, pieces: listed(branch.nodes) })) },
      ];
    });
  return listed(flow.root);
}
