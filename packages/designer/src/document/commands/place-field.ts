import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { canHold, type LayoutPlace, layoutOfField } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { fieldName } from '../words.ts';

/** Shows a field that the process already has on one more form. */
export const placeField: Command<{
  readonly field: string;
  readonly form: string;
  readonly place: LayoutPlace;
  readonly layout: string;
}> = {
  id: 'place-field',
  label: 'command.place-field',
  patch: (definition, { field, form, place, layout }, tools) => {
    const edit = editOf(definition);
    const target = definition.forms[form];
    const type = definition.fields[field]?.type;
    if (target === undefined || type === undefined || layoutOfField(target, field) !== null) return [];
    if (!canHold(target.layout[place.parent], 'field')) return [];
    const span = tools.fieldTypes.get(type)?.hasColumns === true ? 12 : 6;
    edit.set(['forms', form, 'layout', layout], { kind: 'field', field, span });
    edit.insert(['forms', form, 'layout', place.parent, 'children'], place.index, layout);
    return edit.patch();
  },
  announce: (definition, { field }, tools) => phrase('done.place-field', { name: fieldName(definition, field, tools) }),
};
