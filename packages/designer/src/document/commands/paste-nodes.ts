import type { FreshClip } from '../clip/fresh-clip.ts';
import { roomFor, writeClipTexts } from '../clip/write-clip-parts.ts';
import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { type NodePlace, stepsOfList } from '../flow-tree.ts';
import { phrase } from '../phrase.ts';

/** What is pasted where; the ids are fresh already, so that the caller can select what it pasted. */
export interface PasteNodes {
  readonly flow: string;
  readonly place: NodePlace;
  readonly clip: FreshClip;
}

/** Puts copied nodes with their branches and words at a place of a flow. */
export const pasteNodes: Command<PasteNodes> = {
  id: 'paste-nodes',
  label: 'command.paste-nodes',
  shortcut: 'Ctrl+V',
  patch: (definition, { flow, place, clip }) => {
    const edit = editOf(definition);
    const target = definition.flows[flow];
    const list = target === undefined ? null : stepsOfList(target, place.list);
    if (target === undefined || list === null || clip.what !== 'nodes' || !roomFor(target, clip)) return [];
    for (const [id, node] of Object.entries(clip.nodes)) edit.set(['flows', flow, 'nodes', id], node);
    for (const [index, id] of clip.root.entries()) edit.insert(['flows', flow, ...list], place.index + index, id);
    writeClipTexts(edit, clip);
    return edit.patch();
  },
  announce: (_definition, { clip }) => phrase('done.paste-nodes', { count: clip.root.length }),
};
