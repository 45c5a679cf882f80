import { type Field, textKeyOf } from '@dealwright/shared';
import type { Command, CommandTools } from '../command.ts';
import { type Edit, editOf } from '../edit.ts';
import { freeKey } from '../field-key.ts';
import { placeOf } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { fieldName, textRefsIn, writeText } from '../words.ts';

/** What is copied, and the ids of the copy. */
export interface DuplicateField {
  readonly form: string;
  readonly layout: string;
  readonly copy: { readonly field: string; readonly layout: string };
}

/** Draws a field like another one beside it: same type, settings and words, with ids and a key of its own. */
export const duplicateField: Command<DuplicateField> = {
  id: 'duplicate-field',
  label: 'command.duplicate-field',
  shortcut: 'D',
  patch: (definition, { form, layout, copy }, tools) => {
    const edit = editOf(definition);
    const target = definition.forms[form];
    const node = target?.layout[layout];
    const place = target === undefined ? null : placeOf(target, layout);
    if (node?.field === undefined || place === null || definition.fields[node.field] === undefined) return [];
    copyField(edit, { from: node.field, to: copy.field }, tools);
    edit.set(['forms', form, 'layout', copy.layout], { ...node, field: copy.field });
    edit.insert(['forms', form, 'layout', place.parent, 'children'], place.index + 1, copy.layout);
    return edit.patch();
  },
  announce: (definition, { form, layout }, tools) => {
    const field = definition.forms[form]?.layout[layout]?.field ?? '';
    return phrase('done.duplicate-field', { name: fieldName(definition, field, tools) });
  },
};

function copyField(
  edit: Edit,
  { from, to }: { readonly from: string; readonly to: string },
  tools: CommandTools,
): void {
  const field = edit.definition().fields[from];
  if (field === undefined) return;
  const { keyHistory: _history, columns, ...like } = field;
  const copied = columns?.map((column) => {
    const id = tools.newId('f');
    copyField(edit, { from: column, to: id }, tools);
    return id;
  });
  const words = copyTexts(edit, like, { from, to });
  const own: Field = {
    ...words,
    key: freeKey(edit.definition(), field.key),
    ...(copied === undefined ? {} : { columns: copied }),
  };
  edit.set(['fields', to], { ...own, checks: own.checks?.map((check) => ({ ...check, id: tools.newId('ck') })) });
  if (own.checks === undefined) edit.unset(['fields', to, 'checks']);
}

/** Gives the copy texts of its own; refs that do not carry the field's id are shared, as option ids are. */
function copyTexts(
  edit: Edit,
  field: Omit<Field, 'columns'>,
  { from, to }: { readonly from: string; readonly to: string },
): Field {
  const renamed = new Map<string, string>();
  for (const ref of textRefsIn({ ...field, settings: null })) {
    const fresh = ref.includes(from) ? ref.replace(from, to) : `t:${to}.${textKeyOf(ref)}`.slice(0, 120);
    renamed.set(ref, fresh);
    for (const [locale, catalogue] of Object.entries(edit.definition().texts)) {
      const text = catalogue[textKeyOf(ref)];
      if (text !== undefined) writeText(edit, { ref: fresh, locale, text });
    }
  }
  return { ...(withRefs(field, renamed) as Field), settings: field.settings };
}

function withRefs(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((member) => withRefs(member, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withRefs(member, renamed)]));
}
