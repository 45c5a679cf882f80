import type { ProcessDefinition } from '@dealwright/shared';
import { layoutName } from '../document/commands/layout-name.ts';
import type { LayoutPlace } from '../document/layout-tree.ts';
import { type Phrase, phrase } from '../document/phrase.ts';

/** A place of a form in words: before which neighbour, or at the end of which section. */
export function placeWords(
  definition: ProcessDefinition,
  { form, place, locale }: { readonly form: string; readonly place: LayoutPlace; readonly locale: string },
): Phrase {
  const next = definition.forms[form]?.layout[place.parent]?.children?.[place.index];
  const layout = next ?? place.parent;
  const name = layoutName(definition, { form, layout }, { locale });
  return phrase(next === undefined ? 'board.drop.end' : 'board.drop.before', { name });
}
