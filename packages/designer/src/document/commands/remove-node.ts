import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { phrase } from '../phrase.ts';
import { takeOutNode } from '../take-out-node.ts';
import { nodeName } from './node-name.ts';

/** Takes a node away, with everything in its branches. */
export const removeNode: Command<{ readonly flow: string; readonly node: string }> = {
  id: 'remove-node',
  label: 'command.remove-node',
  shortcut: 'Delete',
  patch: (definition, { flow, node }) => {
    const edit = editOf(definition);
    takeOutNode(edit, flow, node);
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.remove-node', { name: nodeName(definition, args, tools) }),
};
