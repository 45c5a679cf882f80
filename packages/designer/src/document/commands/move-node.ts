import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { type NodePlace, nodesUnder, placeOfNode, stepsOfList } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';
import { nodeName } from './node-name.ts';

/** Moves a node with everything in its branches; the place counts the nodes as they are before the move. */
export const moveNode: Command<{ readonly flow: string; readonly node: string; readonly to: NodePlace }> = {
  id: 'move-node',
  label: 'command.move-node',
  shortcut: 'Alt+Arrows',
  patch: (definition, { flow, node, to }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const from = target === undefined ? null : placeOfNode(target, node);
    if (target === undefined || from === null) return [];
    if (to.list.owner !== null && nodesUnder(target, node).includes(to.list.owner)) return [];
    const [source, goal] = [stepsOfList(target, from.list), stepsOfList(target, to.list)];
    if (source === null || goal === null) return [];
    const sameList = source.join('/') === goal.join('/');
    const index = sameList && from.index < to.index ? to.index - 1 : to.index;
    if (sameList && index === from.index) return [];
    edit.move(['flows', flow, ...source, from.index], ['flows', flow, ...goal, index]);
    return edit.patch();
  },
  announce: (definition, { flow, node }, tools) =>
    phrase('done.move-node', { name: nodeName(definition, { flow, node }, tools) }),
};
