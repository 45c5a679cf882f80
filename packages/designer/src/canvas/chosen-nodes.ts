import { moveNode } from '../document/commands/move-node.ts';
import { moveNodes } from '../document/commands/move-nodes.ts';
import { removeBranch } from '../document/commands/remove-branch.ts';
import { removeNode } from '../document/commands/remove-node.ts';
import { removeNodes } from '../document/commands/remove-nodes.ts';
import { type NodePlace, outermost } from '../document/flow-tree.ts';
import { useDocument } from '../document/use-document.ts';
import type { Card } from './picture.ts';
import type { FlowView } from './use-flow-view.ts';

/** What is copied or taken away when a node is meant: the marked nodes with it, outermost only, or it alone. */
export function chosenNodes({ flow, marks }: FlowView, node: string): readonly string[] {
  return marks.nodes.size === 0 ? [node] : outermost(flow, [...marks.nodes, node]);
}

/** Moves a node to a place, and with it what is marked together with it; false when it lies there already. */
export function moveChosen(view: FlowView, node: string, to: NodePlace): boolean {
  const { run } = useDocument.getState();
  const flow = view.id;
  const nodes = view.marks.nodes.has(node) ? chosenNodes(view, node) : [node];
  return nodes.length > 1 ? run(moveNodes, { flow, nodes, to }) : run(moveNode, { flow, node: nodes[0] ?? node, to });
}

/** Takes away what a card stands for, or everything marked; false when it must stay. */
export function removeChosen(view: FlowView, { node, branch }: Pick<Card, 'node' | 'branch'>): boolean {
  const { run } = useDocument.getState();
  const flow = view.id;
  if (node === null) return false;
  if (branch !== null) return run(removeBranch, { flow, node, branch });
  const nodes = chosenNodes(view, node);
  const done = nodes.length > 1 ? run(removeNodes, { flow, nodes }) : run(removeNode, { flow, node: nodes[0] ?? node });
  if (done) view.marks.clear();
  return done;
}
