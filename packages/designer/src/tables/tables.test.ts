import { createScope, type DecisionTable, type ExpressionType, typeOfKind } from '@dealwright/shared';
import { describe, expect, test } from 'vitest';
import { readTest, readValue, writeTest, writeValue } from './cell-text.ts';
import { type ColumnFacts, columnsOf } from './column-facts.ts';
import { readSheet } from './pasted-sheet.ts';

const options = [
  { id: 'op_n', label: '华北' },
  { id: 'op_s', label: 'South' },
];
const field = (id: string, label: string, type: ExpressionType) => ({ id: `f_${id}`, key: id, label, type });
const money: ExpressionType = { kind: 'money', currency: 'EUR', mayBeEmpty: true };
const choice: ExpressionType = { kind: 'choice', options, mayBeEmpty: true };
const scope = createScope({
  fields: [
    field('amount', 'Amount', money),
    field('rate', 'Rate', typeOfKind('decimal', { mayBeEmpty: true })),
    field('region', 'Region', choice),
    field('day', 'Day', typeOfKind('date', { mayBeEmpty: true })),
    field('ok', 'Fine', typeOfKind('boolean', { mayBeEmpty: true })),
    field('note', 'Note', typeOfKind('text', { mayBeEmpty: true })),
  ],
});
const ids = ['amount', 'rate', 'region', 'day', 'ok', 'note'];
const table: DecisionTable = {
  title: 't:t',
  hit: 'unique',
  inputs: ids.map((id) => ({ id: `in_${id}`, value: { field: `f_${id}` } })),
  outputs: ids.map((id) => ({ id: `out_${id}`, field: `f_${id}` })),
  rows: [],
};
const columns = columnsOf(table, scope, (ref) => ref ?? '');
const columnOf = (label: string, side: ColumnFacts['side']): ColumnFacts => {
  const found = columns.find((column) => column.label === label && column.side === side);
  if (found === undefined) throw new Error(label);
  return found;
};

describe('what people write in a cell', () => {
  test.each([
    ['Rate', '', ''],
    ['Rate', '任意', ''],
    ['Rate', '5-12', '[5..12]'],
    ['Rate', '(5..12]', '(5..12]'],
    ['Rate', '≥ 1,200', '>= 1200'],
    ['Rate', '1, 2', '1, 2'],
    ['Amount', '> 50,000', '> 50000'],
    ['Amount', '[1000..5000)', '[1000..5000)'],
    ['Region', '华北', '华北'],
    ['Region', 'south、华北', 'South, 华北'],
    ['Region', 'not(South)', 'not(South)'],
    ['Day', '>= 2026-03-01', '>= 2026-03-01'],
    ['Fine', '是', 'true'],
    ['Note', 'urgent', 'urgent'],
    ['Rate', '> Amount', '> Amount'],
  ])('a test on %s: %s is shown as %s and reads back the same', (label, typed, shown) => {
    const column = columnOf(label, 'when');
    const read = readTest(typed, column);
    if (!read.ok) throw new Error(JSON.stringify(read.refused));
    expect(writeTest(read.value, column)).toBe(shown);
    expect(readTest(shown, column)).toEqual(read);
  });
  test.each([
    ['Rate', '1,200', '1200'],
    ['Amount', '900', '900'],
    ['Region', 'south', 'South'],
    ['Day', '2026-03-01', '2026-03-01'],
    ['Fine', 'no', 'false'],
    ['Note', 'ask head office', 'ask head office'],
    ['Rate', 'Rate * 2', 'Rate * 2'],
    ['Note', '', ''],
  ])('a value of %s: %s is shown as %s and reads back the same', (label, typed, shown) => {
    const column = columnOf(label, 'then');
    const read = readValue(typed, column);
    if (!read.ok) throw new Error(JSON.stringify(read.refused));
    expect(writeValue(read.value, column)).toBe(shown);
    expect(readValue(shown, column)).toEqual(read);
  });
  test('what means nothing is refused with its place', () => {
    expect(readTest('> nothing', columnOf('Rate', 'when'))).toMatchObject({
      ok: false,
      refused: { code: 'name-unknown' },
    });
    expect(readValue('nowhere', columnOf('Region', 'then'))).toMatchObject({ ok: false });
  });
  test('two bounds joined by "and" are one interval', () => {
    const bound = (op: 'gt' | 'le', decimal: string) => ({ op, args: [{ var: 'input' }, { const: { decimal } }] });
    const both = { op: 'and' as const, args: [bound('gt', '5'), bound('le', '12')] };
    expect(writeTest({ test: both }, columnOf('Rate', 'when'))).toBe('(5..12]');
  });
});

describe('a pasted sheet', () => {
  test('is read cell by cell from its corner; a head row is read over', () => {
    const read = readSheet('Amount\tRate\r\n< 1000\t5\r\n>= 1000\t\r\n', columns, { row: 2, column: 0 });
    expect(read.ok && read.cells.map(({ side, row, column }) => `${side} ${row} ${column}`)).toEqual([
      'when 2 0',
      'when 2 1',
      'when 3 0',
      'when 3 1',
    ]);
  });
  test('with one cell that means nothing is refused as a whole', () => {
    expect(readSheet('5\t华北\n6\tMars', columns, { row: 0, column: 1 })).toEqual({
      ok: false,
      row: 2,
      column: 'Region',
      text: 'Mars',
    });
  });
});
