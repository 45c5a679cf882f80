import { nodesOfList } from '../document/flow-tree.ts';
import { type Phrase, phrase } from '../document/phrase.ts';
import type { DropPlace } from './drop-places.ts';
import { listName } from './list-name.ts';
import type { FlowView } from './use-flow-view.ts';

/** What dropping at a place would do, or why it would not. */
export function dropWords(view: FlowView, { to, refused }: DropPlace): Phrase {
  if (refused !== null) return phrase(`canvas.drop.${refused}`);
  if (!('place' in to)) return phrase('canvas.drop.branch', { number: to.index + 1 });
  const { list, index } = to.place;
  const before = nodesOfList(view.flow, list)[index - 1];
  if (before !== undefined) return phrase('canvas.drop.after', { name: view.nameOf(before) });
  return phrase('canvas.drop.first', { name: listName(view, list) });
}
