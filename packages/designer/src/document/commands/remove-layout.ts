import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { placeOf, subtreeOf } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { dropTexts } from '../words.ts';
import { layoutName } from './layout-name.ts';

/** Takes a field, section or note off a form; fields stay in the process and on other forms. */
export const removeLayout: Command<{ readonly form: string; readonly layout: string }> = {
  id: 'remove-layout',
  label: 'command.remove-layout',
  patch: (definition, { form, layout }) => {
    const edit = editOf(definition);
    const target = definition.forms[form];
    const place = target === undefined ? null : placeOf(target, layout);
    if (target === undefined || place === null) return [];
    edit.unset(['forms', form, 'layout', place.parent, 'children', place.index]);
    for (const id of subtreeOf(target, layout)) {
      const node = target.layout[id];
      edit.unset(['forms', form, 'layout', id]);
      dropTexts(edit, node);
    }
    return edit.patch();
  },
  announce: (definition, args, tools) => phrase('done.remove-layout', { name: layoutName(definition, args, tools) }),
};
