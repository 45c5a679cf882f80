import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { outermost } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { takeOutNode } from '../take-out-node.ts';

/** Takes several nodes away in one step, each with everything in its branches. */
export const removeNodes: Command<{ readonly flow: string; readonly nodes: readonly string[] }> = {
  id: 'remove-nodes',
  label: 'command.remove-nodes',
  patch: (definition, { flow, nodes }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    for (const node of target === undefined ? [] : outermost(target, nodes)) takeOutNode(edit, flow, node);
    return edit.patch();
  },
  announce: (definition, { flow, nodes }) => {
    const target = definition.flows[flow];
    return phrase('done.remove-nodes', { count: target === undefined ? 0 : outermost(target, nodes).length });
  },
};
