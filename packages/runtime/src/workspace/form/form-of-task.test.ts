import type { Form } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { approvalBy, field, flow, processOf } from '../../engine/testing/process.ts';
import { fieldsInReadingOrder, formOfTask, unfilledOfTask } from './form-of-task.ts';

function form(use: Form['use'], fields: readonly string[]): Form {
  const nodes = fields.map((id, index) => [`n_${index}`, { kind: 'field', field: id, span: 12 }] as const);
  return {
    use,
    title: 't:form',
    layout: { root: { kind: 'section', children: nodes.map(([id]) => id) }, ...Object.fromEntries(nodes) },
    rules: {},
  };
}

const definition = processOf({
  gateFlow: flow({ nd_ask: approvalBy(['per_a']) }),
  stages: { st_offer: { form: 'frm_offer', gate: { flow: 'fl_gate' } } },
  forms: {
    frm_task: form('task', ['f_due']),
    frm_offer: form('stage', ['f_discount', 'f_amount']),
    frm_start: form('start', ['f_name']),
  },
});
const values = { f_name: 'Hengtai' };
const states = { f_amount: 'edit', f_name: 'read', f_discount: 'edit' };

test('a node’s own form comes first, then that of the stage the flow guards', () => {
  const own = formOfTask({ definition, values, states, form: 'frm_task', flow: 'fl_gate' });
  expect(own).toBe(definition.forms.frm_task);
  expect(formOfTask({ definition, values, states, form: null, flow: 'fl_gate' })).toBe(definition.forms.frm_offer);
});

test('without any form the fields the person may see stand in the order in which people meet them', () => {
  const made = formOfTask({ definition, values, states, form: null, flow: 'fl_gone' });
  const fields = (made.layout.root?.children ?? []).map((id) => made.layout[id]?.field);
  expect(fields).toEqual(['f_name', 'f_discount', 'f_amount']);
});

test('nothing stands in a form of all fields but what is filled or asked; the rest is named apart', () => {
  const read = { f_amount: 'required', f_name: 'read', f_discount: 'read', f_due: 'masked' };
  const task = { definition, values: { f_name: '', f_due: '2026-**-**' }, states: read, form: null, flow: 'fl_gone' };
  const made = formOfTask(task);
  expect((made.layout.root?.children ?? []).map((id) => made.layout[id]?.field)).toEqual(['f_amount', 'f_due']);
  expect(unfilledOfTask(task)).toEqual(['f_name', 'f_discount']);
  expect(unfilledOfTask({ ...task, form: 'frm_task' })).toEqual([]);
});

test('columns stand in their table only, and no field twice', () => {
  const withTable = {
    ...definition,
    fields: { ...definition.fields, f_lines: field('subtable', 'lines', { columns: ['f_amount'] }) },
  };
  const order = fieldsInReadingOrder(withTable);
  expect(order.slice(0, 3)).toEqual(['f_name', 'f_discount', 'f_due']);
  expect(order).toContain('f_lines');
  expect(order).not.toContain('f_amount');
  expect(new Set(order).size).toBe(order.length);
});
