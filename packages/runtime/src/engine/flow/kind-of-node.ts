import type { FlowNode } from '@dealwright/shared';
import type { NodeKind } from '../../nodes/node-kind.ts';
import { nodeKinds } from '../../nodes/registry.ts';

/** The kind that says how a node behaves; the engine asks it and never looks at its name. */
export function kindOfNode(node: FlowNode): NodeKind | undefined {
  return nodeKinds.get(node.kind);
}
