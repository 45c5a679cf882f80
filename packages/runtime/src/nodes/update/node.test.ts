import { expect, test } from 'vitest';
import { describeNode, problemsOf } from '../testing/node-contract.ts';
import { updateNode } from './node.ts';

describeNode(updateNode);

test('says when it writes nothing, to a computed or unknown field, from an unknown table, or a value of the wrong type', () => {
  const one = { const: { decimal: '1' } };
  expect(problemsOf(updateNode, { settings: {} })).toEqual(['update-nothing at /n/settings']);
  expect(problemsOf(updateNode, { settings: { table: 'tb_none' } })).toEqual(['table-unknown at /n/settings/table']);
  const assignments = [
    { field: 'f_net', value: one },
    { field: 'f_none', value: one },
    { field: 'f_name', value: one },
    { field: 'f_amount', value: { field: 'f_gone' } },
    { field: 'f_amount', value: one },
  ];
  expect(problemsOf(updateNode, { settings: { assignments } })).toEqual([
    'update-computed at /n/settings/assignments/0/field',
    'update-field-unknown at /n/settings/assignments/1/field',
    'expression.result-type at /n/settings/assignments/2/value',
    'expression.unknown-field at /n/settings/assignments/3/value',
  ]);
});
