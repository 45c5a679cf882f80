import { definitionLimits, type Flow } from '@dealwright/shared';
import type { Edit } from '../edit.ts';
import { writeText } from '../words.ts';
import type { FreshClip } from './fresh-clip.ts';

/** Whether a flow still takes all the nodes of a clip. */
export function roomFor(flow: Flow, { what, nodes }: Pick<FreshClip, 'what' | 'nodes'>): boolean {
  const fresh = Object.keys(nodes).length - (what === 'branch' ? 1 : 0);
  return Object.keys(flow.nodes).length + fresh <= definitionLimits.nodesPerFlow;
}

/**
 * Writes the words of a clip in the languages of the process. A process that speaks none of the clip's languages gets the clip's own words as
 * its default, so that nothing is nameless; the checks name what is still to be translated.
 */
export function writeClipTexts(edit: Edit, { texts, defaultLocale }: FreshClip): void {
  const { locales, defaultLocale: home } = edit.definition();
  for (const locale of locales) {
    for (const [key, text] of Object.entries(texts[locale] ?? {})) writeText(edit, { ref: `t:${key}`, locale, text });
  }
  for (const [key, text] of Object.entries(texts[defaultLocale] ?? {})) {
    if (edit.get(['texts', home, key]) === undefined) writeText(edit, { ref: `t:${key}`, locale: home, text });
  }
}
