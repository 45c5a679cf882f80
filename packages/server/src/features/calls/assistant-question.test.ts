import type { ProcessDefinition } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { questionOf } from './assistant-question.ts';

const field = (type: string, label: string, more = {}) => ({
  type,
  typeVersion: 1,
  key: label,
  label: `t:${label}`,
  settings: {},
  ...more,
});
const words = { lines: 'Lines', price: 'Price', name: 'Customer', task: 'Is the price fair?' };
const definition = {
  defaultLocale: 'en',
  locales: ['en'],
  fields: {
    f_name: field('text', 'name'),
    f_lines: field('subtable', 'lines', { columns: ['f_price'] }),
    f_price: field('number', 'price'),
  },
  texts: { en: words },
} as unknown as ProcessDefinition;
const row = (id: string, price: string) => ({ id, values: { f_price: price } });
const values = { f_name: 'Hengtai', f_lines: [row('one', '5'), row('two', '7')] };
const asked = { to: 'assistant', task: 't:task', fields: ['f_name', 'f_price', 'f_lines'], awaits: true } as const;

test('the assistant is told the cells of the row it judges, and all rows of a table, by their names', () => {
  expect(questionOf(definition, values, { ...asked, row: { table: 'f_lines', row: 'two' } })).toEqual({
    task: 'Is the price fair?',
    fields: [
      { name: 'Customer', value: 'Hengtai' },
      { name: 'Price', value: '7' },
      { name: 'Lines', value: [{ Price: '5' }, { Price: '7' }] },
    ],
  });
  expect(questionOf(definition, values, asked)).toMatchObject({ fields: [{}, { name: 'Price', value: null }, {}] });
});
