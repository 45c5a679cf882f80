import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { nodeName } from './node-name.ts';

/** Sets which form the people of a node see; null for none. */
export const setNodeForm: Command<{ readonly flow: string; readonly node: string; readonly form: string | null }> = {
  id: 'set-node-form',
  label: 'command.set-node-form',
  patch: (definition, { flow, node, form }) => {
    const edit = editOf(definition);
    if (definition.flows[flow]?.nodes[node] === undefined) return [];
    edit.set(['flows', flow, 'nodes', node, 'form'], form ?? undefined);
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.set-node-form', { name: nodeName(definition, args, tools) }),
};
