import { type Branch, type FlowNode, type TextCatalogue, textKeyOf } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import { textRefsIn } from '../words.ts';
import type { Clip } from './clip.ts';

/** A clip whose nodes, branches and texts have names that its new home has never used. */
export interface FreshClip extends Pick<Clip, 'what' | 'root' | 'nodes' | 'texts' | 'defaultLocale'> {}

interface Renaming {
  readonly ids: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Makes every id fresh; references among the copied nodes follow, references to anything else stay as they are. */
export function freshClip(clip: Clip, newId: CommandTools['newId']): FreshClip {
  const ids = new Map<string, string>();
  for (const [id, { branches = [] }] of Object.entries(clip.nodes)) {
    ids.set(id, newId('nd'));
    for (const branch of branches) ids.set(branch.id, newId('br'));
  }
  const renaming: Renaming = { ids, texts: freshTexts(clip, ids) };
  const nodes = Object.entries(clip.nodes).map(([id, node]) => [
    ids.get(id) ?? id,
    renamed(node, renaming) as FlowNode,
  ]);
  return {
    what: clip.what,
    root: clip.root.map((id) => ids.get(id) ?? id),
    nodes: Object.fromEntries(nodes),
    texts: renamedTexts(clip, renaming.texts),
    defaultLocale: clip.defaultLocale,
  };
}

/** New names of the texts that came along: each under the node or branch that says it. */
function freshTexts({ nodes, texts }: Clip, ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = new Set(Object.values(texts).flatMap((catalogue) => Object.keys(catalogue)));
  const fresh = new Map<string, string>();
  const name = (owner: string, part: FlowNode | Branch, title: string | undefined): void => {
    const id = ids.get(owner) ?? owner;
    const refs = textRefsIn(part).filter((ref) => known.has(textKeyOf(ref)) && !fresh.has(ref));
    for (const [index, ref] of refs.entries()) fresh.set(ref, ref === title ? `t:${id}` : `t:${id}.${index}`);
  };
  for (const [id, node] of Object.entries(nodes)) {
    const { branches = [], ...own } = node;
    name(id, own, node.title);
    for (const branch of branches) name(branch.id, branch, branch.title);
  }
  return fresh;
}

function renamedTexts({ texts }: Clip, fresh: ReadonlyMap<string, string>): Clip['texts'] {
  const catalogues = Object.entries(texts).map(([locale, catalogue]): readonly [string, TextCatalogue] => {
    const words = [...fresh].flatMap(([before, after]) => {
      const text = Object.hasOwn(catalogue, textKeyOf(before)) ? catalogue[textKeyOf(before)] : undefined;
      return text === undefined ? [] : [[textKeyOf(after), text] as const];
    });
    return [locale, Object.fromEntries(words)];
  });
  return Object.fromEntries(catalogues);
}

/** A value in which every text that is an id or a text ref of the clip has its new name. */
function renamed(value: unknown, renaming: Renaming): unknown {
  if (typeof value === 'string') return renaming.ids.get(value) ?? renaming.texts.get(value) ?? value;
  if (Array.isArray(value)) return value.map((member) => renamed(member, renaming));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renamed(member, renaming)]));
}
