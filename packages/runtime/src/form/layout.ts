import type { Form, LayoutNode } from '@dealwright/shared';

/** The arrangement of a form, with the way back from each node to what holds it. */
export interface Layout {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  /** The node that holds a node; the root has none. */
  readonly parents: ReadonlyMap<string, string>;
  /** The layout node of each placed field; the first, should it be placed twice. */
  readonly places: ReadonlyMap<string, string>;
  /** Placed fields in reading order. */
  readonly order: readonly string[];
}

/** Reads the layout from its root; nodes that nothing holds are left out, a node met again is not entered twice. */
export function readLayout(form: Form): Layout {
  const nodes = new Map<string, LayoutNode>();
  const parents = new Map<string, string>();
  const places = new Map<string, string>();
  const visit = (id: string, parent: string | null): void => {
    const node = Object.hasOwn(form.layout, id) ? form.layout[id] : undefined;
    if (node === undefined || nodes.has(id)) return;
    nodes.set(id, node);
    if (parent !== null) parents.set(id, parent);
    if (node.kind === 'field' && node.field !== undefined && !places.has(node.field)) places.set(node.field, id);
    for (const child of node.children ?? []) visit(child, id);
  };
  visit('root', null);
  return { nodes, parents, places, order: [...places.keys()] };
}
