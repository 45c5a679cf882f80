import type { ProcessDefinition } from '@dealwright/shared';
import type { Command, CommandTools } from '../command.ts';
import { editOf } from '../edit.ts';
import { canHold, type LayoutPlace, placeOf, subtreeOf } from '../layout-tree.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { layoutName } from './layout-name.ts';

/** What is moved on which form and where to; the place counts the children as they are before the move. */
export interface MoveLayout {
  readonly form: string;
  readonly layout: string;
  readonly to: LayoutPlace;
}

/** Moves a field, section or note to another place of its form. */
export const moveLayout: Command<MoveLayout> = {
  id: 'move-layout',
  label: 'command.move-layout',
  shortcut: 'Alt+Arrows',
  patch: (definition, { form, layout, to }) => {
    const edit = editOf(definition);
    const target = definition.forms[form];
    const from = target === undefined ? null : placeOf(target, layout);
    if (target === undefined || from === null) return [];
    if (!canHold(target.layout[to.parent], target.layout[layout]?.kind ?? 'field')) return [];
    if (subtreeOf(target, layout).includes(to.parent)) return [];
    const behind = from.parent === to.parent && from.index < to.index;
    const index = behind ? to.index - 1 : to.index;
    if (from.parent === to.parent && from.index === index) return [];
    if (target.layout[to.parent]?.children === undefined)
      edit.set(['forms', form, 'layout', to.parent, 'children'], []);
    const children = (parent: string, at: number) => ['forms', form, 'layout', parent, 'children', at];
    edit.move(children(from.parent, from.index), children(to.parent, index));
    return edit.patch();
  },
  announce: (definition, { form, layout, to }, tools) => movedTo(definition, { form, layout, to }, tools),
};

/** Where something lands, in words: before which neighbour, or at the end of which section. */
function movedTo(definition: ProcessDefinition, { form, layout, to }: MoveLayout, tools: CommandTools): Phrase {
  const name = layoutName(definition, { form, layout }, tools);
  const children = definition.forms[form]?.layout[to.parent]?.children ?? [];
  const next = children.slice(to.index).find((id) => id !== layout);
  if (next !== undefined)
    return phrase('done.move-before', { name, place: layoutName(definition, { form, layout: next }, tools) });
  return phrase('done.move-end', { name, place: layoutName(definition, { form, layout: to.parent }, tools) });
}
