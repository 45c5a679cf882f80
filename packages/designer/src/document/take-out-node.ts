import type { Edit } from './edit.ts';
import { nodesUnder, placeOfNode, stepsOfList } from './flow-tree.ts';
import { dropTexts } from './words.ts';

/** Takes a node out of a flow with everything in its branches and the texts that only these used. */
export function takeOutNode(edit: Edit, flow: string, node: string): void {
  const target = edit.definition().flows[flow];
  const place = target === undefined ? null : placeOfNode(target, node);
  const list = target === undefined || place === null ? null : stepsOfList(target, place.list);
  if (target === undefined || place === null || list === null) return;
  edit.unset(['flows', flow, ...list, place.index]);
  for (const id of nodesUnder(target, node)) {
    edit.unset(['flows', flow, 'nodes', id]);
    dropTexts(edit, target.nodes[id]);
  }
}
