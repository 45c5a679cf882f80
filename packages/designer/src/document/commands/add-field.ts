import type { Command } from '../command.ts';
import { editOf } from '../edit.ts';
import { canHold, type LayoutPlace, spanOf } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { writeFreshField } from './fresh-field.ts';

/** What a new field on a form needs; both ids are made by the caller, who selects the field afterwards. */
export interface AddField {
  readonly type: string;
  readonly form: string;
  readonly place: LayoutPlace;
  readonly field: string;
  readonly layout: string;
}

/** Draws a new field on a form. */
export const addField: Command<AddField> = {
  id: 'add-field',
  label: 'command.add-field',
  patch: (definition, { type, form, place, field, layout }, tools) => {
    const edit = editOf(definition);
    if (!canHold(definition.forms[form]?.layout[place.parent], 'field')) return [];
    if (!writeFreshField(edit, { type, field }, tools)) return [];
    const wide = tools.fieldTypes.get(type)?.hasColumns === true;
    edit.set(['forms', form, 'layout', layout], {
      kind: 'field',
      field,
      span: wide ? 12 : besideSpan(definition, form, place),
    });
    edit.insert(['forms', form, 'layout', place.parent, 'children'], place.index, layout);
    return edit.patch();
  },
  announce: (_definition, { type }) => phrase('done.add-field', { type: `field.${type}.name` }),
};

/** As wide as its neighbour, so that a form keeps its rhythm; half where there is none. */
function besideSpan(
  definition: Parameters<typeof addField.patch>[0],
  form: string,
  { parent, index }: LayoutPlace,
): number {
  const layout = definition.forms[form]?.layout ?? {};
  const before = layout[layout[parent]?.children?.[index - 1] ?? ''];
  return before?.kind === 'field' && spanOf(before) < 12 ? spanOf(before) : 6;
}
