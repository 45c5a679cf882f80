import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { nodesUnder, placeOfNode, stepsOfList } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';
import { nodeName } from './node-name.ts';

/** Takes a node away, with everything in its branches. */
export const removeNode: Command<{ readonly flow: string; readonly node: string }> = {
  id: 'remove-node',
  label: 'command.remove-node',
  shortcut: 'Delete',
  patch: (definition, { flow, node }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const place = target === undefined ? null : placeOfNode(target, node);
    const list = target === undefined || place === null ? null : stepsOfList(target, place.list);
    if (target === undefined || place === null || list === null) return [];
    edit.unset(['flows', flow, ...list, place.index]);
    for (const id of nodesUnder(target, node)) {
      edit.unset(['flows', flow, 'nodes', id]);
      dropTexts(edit, target.nodes[id]);
    }
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.remove-node', { name: nodeName(definition, args, tools) }),
};
