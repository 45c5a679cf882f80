import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../command.ts';
import { type Edit, editOf } from '../edit.ts';
import { layoutOfField, placeOf } from '../layout-tree.ts';
import { phrase } from '../phrase.ts';
import { dropTexts, fieldName } from '../words.ts';

/**
 * Takes a field out of the process: its places on forms, columns, gates, cards, accesses and rule effects go with it.
 * Conditions that name it stay and become problems, for only a person knows what they should say instead.
 */
export const removeField: Command<{ readonly field: string }> = {
  id: 'remove-field',
  label: 'command.remove-field',
  shortcut: 'Delete',
  patch: (definition, { field }) => {
    const edit = editOf(definition);
    const gone = definition.fields[field];
    if (gone === undefined) return [];
    for (const column of gone.columns ?? []) takeOut(edit, column);
    takeOut(edit, field);
    return edit.patch();
  },
  announce: (definition, { field }, tools) =>
    phrase('done.remove-field', { name: fieldName(definition, field, tools) }),
};

function takeOut(edit: Edit, field: string): void {
  const gone = edit.definition().fields[field];
  for (const form of Object.keys(edit.definition().forms)) takeOffForm(edit, form, field);
  takeOutOfPipeline(edit, field);
  for (const owner of Object.keys(edit.definition().fields)) takeOutOfList(edit, ['fields', owner, 'columns'], field);
  for (const role of Object.keys(edit.definition().access?.roles ?? {})) {
    edit.unset(['access', 'roles', role, 'fields', field]);
    takeOutOfList(edit, ['access', 'roles', role, 'reveal'], field);
  }
  for (const [flow, { nodes }] of Object.entries(edit.definition().flows)) {
    for (const node of Object.keys(nodes)) edit.unset(['flows', flow, 'nodes', node, 'fields', field]);
  }
  edit.unset(['fields', field]);
  dropTexts(edit, gone);
}

function takeOffForm(edit: Edit, form: string, field: string): void {
  const target = edit.definition().forms[form];
  if (target === undefined) return;
  const layout = layoutOfField(target, field);
  const place = layout === null ? null : placeOf(target, layout);
  if (place !== null) edit.unset(['forms', form, 'layout', place.parent, 'children', place.index]);
  if (layout !== null) edit.unset(['forms', form, 'layout', layout]);
  if (target.public?.confirm === field) edit.set(['forms', form, 'public', 'confirm'], null);
  for (const [id, rule] of Object.entries(target.rules)) {
    const left = rule.then.filter((effect) => effect.target !== field);
    if (left.length === rule.then.length) continue;
    edit.set(['forms', form, 'rules', id], left.length === 0 ? undefined : { ...rule, then: left });
    dropTexts(edit, rule);
  }
}

function takeOutOfPipeline(edit: Edit, field: string): void {
  const { stages, card }: ProcessDefinition['pipeline'] = edit.definition().pipeline;
  for (const stage of Object.keys(stages)) {
    takeOutOfList(edit, ['pipeline', 'stages', stage, 'gate', 'fields'], field);
    takeOutOfList(edit, ['pipeline', 'stages', stage, 'gate', 'documents'], field);
  }
  if (card.subtitle === field) edit.unset(['pipeline', 'card', 'subtitle']);
  if (card.amount === field) edit.unset(['pipeline', 'card', 'amount']);
  takeOutOfList(edit, ['pipeline', 'card', 'fields'], field);
}

function takeOutOfList(edit: Edit, steps: readonly (string | number)[], field: string): void {
  const list = edit.get(steps);
  const index = Array.isArray(list) ? list.indexOf(field) : -1;
  if (index >= 0) edit.unset([...steps, index]);
}
