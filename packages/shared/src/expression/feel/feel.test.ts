import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { randomExpression } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression } from '../tree/tree.ts';
import { formatFeel } from './format.ts';
import { namesOf } from './names.ts';
import { parseFeel } from './parse.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

const labels = namesOf(sampleScope);
const keys = namesOf(sampleScope, 'key');

describe('round trip', () => {
  test.each([
    ['labels', labels],
    ['keys', keys],
  ])('text written with %s reads back as the canonical tree', (_, names) => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const text = formatFeel(expression, names);
        expect(parseFeel(text, names), text).toEqual({ ok: true, expression: canonicalExpression(expression) });
      }),
      { numRuns: 1_500 },
    );
  });
});

function read(text: string, names = labels): Expression | string {
  const parsed = parseFeel(text, names);
  if (parsed.ok) return parsed.expression;
  return parsed.refused.map(({ code, from, to }) => `${code} at "${text.slice(from, to)}"`).join('; ');
}

describe('names', () => {
  test('labels in any language, keys, and labels with signs or key words in backticks', () => {
    const budget = { field: 'f_budget' };
    expect(read('Budget')).toEqual(budget);
    expect(read('budget')).toEqual(budget);
    expect(read('商机  名称')).toEqual({ field: 'f_title' });
    expect(read('`税率(%)` > 5')).toEqual({ op: 'gt', args: [{ field: 'f_rate' }, { const: { decimal: '5' } }] });
    expect(formatFeel({ field: 'f_due' }, labels)).toBe('`date of delivery`');
    expect(formatFeel({ field: 'f_due' }, keys)).toBe('due');
  });

  test('a name with signs or key words is also understood without backticks when nothing else can be meant', () => {
    expect(read('date of delivery > date("2026-01-31")')).toEqual({
      op: 'gt',
      args: [{ field: 'f_due' }, { const: { date: '2026-01-31' } }],
    });
  });

  test('a label that two fields share names neither; their keys do', () => {
    expect(read('Twin + 1')).toBe('name-ambiguous at "Twin"');
    expect(formatFeel({ field: 'f_twin1' }, labels)).toBe('twin_one');
  });

  test('a key that is the label of another field is written by the label of its own', () => {
    expect(formatFeel({ field: 'f_mask1' }, keys)).toBe('masked');
    expect(read('mask')).toEqual({ field: 'f_mask2' });
  });

  test('inside list[…] columns stand in front of fields', () => {
    const filter = read('明细[Budget > 1]');
    expect(filter).toMatchObject({
      each: 'filter',
      as: 'item',
      do: { args: [{ column: 'f_c4', of: { var: 'item' } }, {}] },
    });
    expect(formatFeel(filter as Expression, labels)).toBe('明细[item.Budget > 1]');
    const outer: Expression = {
      each: 'filter',
      in: { field: 'f_lines' },
      as: 'item',
      do: { op: 'gt', args: [{ field: 'f_budget' }, { const: { decimal: '1' } }] },
    };
    expect(formatFeel(outer, labels)).toBe('明细[budget > 1]');
  });
});

describe('options', () => {
  test('are written by their label, and by id where the label is not theirs alone', () => {
    const compare = (choice: string): Expression => ({
      op: 'eq',
      args: [{ field: 'f_region' }, { const: { choice } }],
    });
    expect(formatFeel(compare('op_north'), labels)).toBe('Region = "华北"');
    expect(formatFeel(compare('op_twin1'), labels)).toBe('Region = choice("op_twin1")');
    expect(read('Region in ["华北", "South"]')).toMatchObject({
      op: 'in',
      args: [{}, { list: [{ const: { choice: 'op_north' } }, { const: { choice: 'op_south' } }] }],
    });
    expect(read('Region = "West"')).toBe('option-unknown at ""West""');
  });
});

describe('what the tree cannot say is refused with its place', () => {
  test.each([
    ['1 +', 'syntax at ""'],
    ['', 'syntax at ""'],
    ['Budget > nothing', 'name-unknown at "nothing"'],
    ['Budget.nothing', 'name-unknown at "nothing"'],
    ['shout(Budget)', 'function-unknown at "shout"'],
    ['abs(1, 2)', 'argument-count at "abs(1, 2)"'],
    ['abs(m: 1)', 'parameter-unknown at "m: 1"'],
    ['1 + {a: 1}', 'construct-unsupported at "{a: 1}"'],
    ['1 instance of number', 'construct-unsupported at "1 instance of number"'],
    ['date("999999999-12-31")', 'out-of-range at "date("999999999-12-31")"'],
    ['@"2026-02-30"', 'literal-invalid at "@"2026-02-30""'],
    ['明细[商机 名称]', 'brackets-unclear at "商机 名称"'],
    ['for x in [1], y in [2] return x', 'construct-unsupported at "x in [1], y in [2]"'],
    ['some if in 明细 satisfies true', 'syntax at "if"'],
  ])('%s', (text, refusal) => {
    expect(read(text)).toBe(refusal);
  });

  test('a text nested without end, or of any length, is refused, not run out of stack', () => {
    expect(read(`${'('.repeat(5_000)}1${')'.repeat(5_000)}`)).toMatch(/^too-deep|^syntax/);
    expect(read('1+'.repeat(9_000))).toMatch(/^text-too-long|^too-deep|^syntax/);
    expect(read(`1${'+1'.repeat(500)}`)).toMatch(/^too-deep/);
    expect(read(`"${'a'.repeat(30_000)}"`)).toMatch(/^text-too-long/);
  });
});
