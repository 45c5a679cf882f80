import type { Command } from '../command.ts';
import { editOf, sameJson } from '../edit.ts';
import { type NodePlace, nodesOfList, nodesUnder, outermost, placeOfNode, stepsOfList } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';

/** What moves where; the place counts the nodes as they are before the move. */
export interface MoveNodes {
  readonly flow: string;
  readonly nodes: readonly string[];
  readonly to: NodePlace;
}

/** Moves several nodes in one step to one place, each with everything in its branches, in the order in which the flow lists them. */
export const moveNodes: Command<MoveNodes> = {
  id: 'move-nodes',
  label: 'command.move-nodes',
  shortcut: 'Alt+Arrows',
  patch: (definition, { flow, nodes, to }) => {
    const target = definition.flows[flow];
    const moved = target === undefined ? [] : outermost(target, nodes);
    const { owner } = to.list;
    if (target === undefined || (owner !== null && moved.some((node) => nodesUnder(target, node).includes(owner))))
      return [];
    // Their neighbour below stays where it is, so each of them goes right before it.
    const below = nodesOfList(target, to.list)
      .slice(to.index)
      .find((node) => !moved.includes(node));
    const edit = editOf(definition);
    for (const node of moved) {
      const now = edit.definition().flows[flow] ?? target;
      const from = placeOfNode(now, node);
      const [source, goal] = [from === null ? null : stepsOfList(now, from.list), stepsOfList(now, to.list)];
      if (from === null || source === null || goal === null) return [];
      const list = nodesOfList(now, to.list).filter((each) => each !== node);
      const index = below === undefined ? list.length : list.indexOf(below);
      edit.move(['flows', flow, ...source, from.index], ['flows', flow, ...goal, index]);
    }
    return sameJson(edit.definition().flows[flow], target) ? [] : edit.patch();
  },
  announce: (definition, { flow, nodes }) => {
    const target = definition.flows[flow];
    return phrase('done.move-nodes', { count: target === undefined ? 0 : outermost(target, nodes).length });
  },
};
