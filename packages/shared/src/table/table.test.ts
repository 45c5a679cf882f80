import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createEnvironment } from '../expression/evaluate/environment.ts';
import { namesOf } from '../expression/feel/names.ts';
import { parseFeel } from '../expression/feel/parse.ts';
import { describeCase } from '../expression/regions/describe.ts';
import { randomExpression } from '../expression/testing/random-expression.ts';
import { sampleScope } from '../expression/testing/sample-scope.ts';
import { canonicalExpression } from '../expression/tree/canonical.ts';
import type { Expression } from '../expression/tree/tree.ts';
import { type ExpressionType, typeOfKind } from '../expression/types.ts';
import { toStored } from '../expression/values/to-stored.ts';
import type { DecisionTable, TableCell } from '../generated/table.ts';
import { analyseTable } from './analyse-table.ts';
import { formatCell, parseCell } from './cells.ts';
import { cellsOfCase } from './cells-of-case.ts';
import { checkTable } from './check-table.ts';
import { compileTable } from './compile-table.ts';
import { evaluateTable } from './evaluate-table.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

const names = namesOf(sampleScope);
const number = typeOfKind('decimal', { mayBeEmpty: true });
const region = sampleScope.fields.get('f_region')?.type as ExpressionType;

function treeOf(text: string): Expression {
  const parsed = parseFeel(text, names);
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.expression : { list: [] };
}

function cellOf(text: string, input: ExpressionType): TableCell {
  const parsed = parseCell(text, names, input);
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.cell : { any: true };
}

/** A table on Budget and Region that writes the rate; each row is "budget | region | rate". */
function tableOf(hit: DecisionTable['hit'], rows: readonly string[], more: Partial<DecisionTable> = {}): DecisionTable {
  return {
    title: 't:tiers',
    hit,
    inputs: [
      { id: 'in_a', value: { field: 'f_budget' } },
      { id: 'in_b', value: { field: 'f_region' } },
    ],
    outputs: [{ id: 'out_a', field: 'f_rate' }],
    rows: rows.map((row, index) => {
      const [budget = '', where = '', rate = ''] = row.split('|').map((cell) => cell.trim());
      return { id: `row_${index}`, when: [cellOf(budget, number), cellOf(where, region)], then: [treeOf(rate)] };
    }),
    ...more,
  };
}

function run(table: DecisionTable, values: Readonly<Record<string, unknown>>) {
  const { rows, outputs, violation } = evaluateTable(compileTable(table), createEnvironment(sampleScope, { values }));
  return { rows, value: toStored(outputs.get('out_a') ?? null), violation: violation?.code ?? null };
}

const tiers = [
  '< 1000 | - | 0',
  '[1000..5000) | "华北" | 5',
  '[1000..5000) | not("华北") | 3',
  '>= 5000 | - | Budget / 1000',
];

describe('hit policies', () => {
  const deal = { f_budget: '3000', f_region: 'op_south' };

  test('unique: the one row that fits; several are a violation', () => {
    expect(run(tableOf('unique', tiers), deal)).toEqual({ rows: ['row_2'], value: '3', violation: null });
    expect(run(tableOf('unique', tiers), { f_budget: '7000' })).toMatchObject({ value: '7' });
    const both = tableOf('unique', ['> 1 | - | 1', '> 2 | - | 2']);
    expect(run(both, deal)).toEqual({ rows: ['row_0', 'row_1'], value: null, violation: 'several-rows' });
  });

  test('first, any, priority', () => {
    const rows = ['> 1 | - | 1', '> 2 | - | 2', '> 3 | - | 2'];
    expect(run(tableOf('first', rows), deal)).toMatchObject({ rows: ['row_0'], value: '1' });
    expect(run(tableOf('any', rows), deal)).toMatchObject({ violation: 'rows-disagree' });
    expect(run(tableOf('any', rows.slice(1)), deal)).toMatchObject({ value: '2', violation: null });
    const ranked = { outputs: [{ id: 'out_a', field: 'f_rate', priorities: [treeOf('2'), treeOf('1')] }] };
    expect(run(tableOf('priority', rows, ranked), deal)).toMatchObject({ rows: ['row_1'], value: '2' });
    expect(run(tableOf('output-order', rows, ranked), deal)).toMatchObject({ value: ['2', '2', '1'] });
  });

  test('collect, with and without a sum', () => {
    const rows = ['> 1 | - | 1', '> 9999 | - | 50', '> 2 | - | 2.5'];
    expect(run(tableOf('collect', rows), deal)).toMatchObject({ rows: ['row_0', 'row_2'], value: ['1', '2.5'] });
    for (const [aggregate, value] of [
      ['sum', '3.5'],
      ['min', '1'],
      ['max', '2.5'],
      ['count', '2'],
    ] as const) {
      expect(run(tableOf('collect', rows, { aggregate }), deal)).toMatchObject({ value });
    }
    expect(run(tableOf('collect', rows, { aggregate: 'count' }), { f_budget: '0' })).toMatchObject({ value: '0' });
    expect(run(tableOf('collect', rows), { f_budget: '0' })).toMatchObject({ value: null });
  });

  test('nothing fits: the default, else empty', () => {
    const table = tableOf('unique', ['> 1 | - | 1'], {
      outputs: [{ id: 'out_a', field: 'f_rate', otherwise: treeOf('9') }],
    });
    expect(run(table, {})).toEqual({ rows: [], value: '9', violation: null });
    expect(run(tableOf('unique', ['> 1 | - | 1']), {})).toEqual({ rows: [], value: null, violation: null });
  });

  test('all cells of a table share one budget', () => {
    const walk: Expression = { each: 'some', in: treeOf('number list(1, 5000)'), as: 'x', do: treeOf('false') };
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: `row_${index}`,
      when: [{ test: walk }, { any: true as const }],
      then: [],
    }));
    const { diagnostics } = evaluateTable(
      compileTable(tableOf('collect', [], { rows })),
      createEnvironment(sampleScope, { values: {} }),
    );
    expect(diagnostics.map(({ code }) => code)).toContain('budget-exhausted');
  });
});

describe('cells', () => {
  test.each([
    ['-', number],
    ['>= 18', number],
    ['[1..5)', number],
    ['1, 2, [5..9]', number],
    ['not(1, > 5)', number],
    ['null', number],
    ['!= 3', number],
    ['= Budget + 1', number],
    ['? * 2 > 5', number],
    ['"华北", "South"', region],
    ['choice("op_twin1")', region],
    ['["华北", "South"]', region],
    ['< date("2026-01-31")', typeOfKind('date')],
  ])('%s is written as it was read', (text, input) => {
    expect(formatCell(cellOf(text, input), names, input)).toBe(text);
  });

  test('a mistake is refused with its place', () => {
    expect(parseCell('> nothing', names, number)).toEqual({
      ok: false,
      refused: [{ code: 'name-unknown', from: 2, to: 9, params: { name: 'nothing' } }],
    });
    expect(parseCell('[1..', names, number)).toMatchObject({ ok: false, refused: [{ code: 'syntax' }] });
  });

  test('what is written reads back as the same condition', () => {
    fc.assert(
      fc.property(randomExpression, fc.constantFrom(number, region, typeOfKind('text')), (test, input) => {
        const text = formatCell({ test }, names, input);
        if (text === null) return;
        expect(parseCell(text, names, input), text).toEqual({ ok: true, cell: { test: canonicalExpression(test) } });
      }),
      { numRuns: 1_500 },
    );
  });
});

describe('the check', () => {
  const told = (table: DecisionTable) =>
    checkTable(table, sampleScope).map(({ code, pointer }) => `${code} ${pointer}`);

  test('a complete table has nothing to tell but the empty case', () => {
    const { gaps, overlaps } = analyseTable(tableOf('unique', tiers), sampleScope);
    expect(gaps.map((gap) => describeCase(gap, sampleScope, 'en'))).toEqual(['Budget: empty']);
    expect(overlaps).toEqual([]);
    expect(told(tableOf('unique', [...tiers, 'null | - | 0']))).toEqual(
      ['empty-operand']
        .map((code) => `expression.${code} /rows/3/then/0/args/0`)
        .concat('expression.result-may-be-empty /rows/3/then/0'),
    );
  });

  test('gaps, overlaps, covered rows and wrong cells are told', () => {
    expect(told(tableOf('unique', ['<= 10 | - | 1', '>= 10 | - | 2', 'null | - | 0']))).toEqual([
      'table.overlap /rows/1',
    ]);
    expect(told(tableOf('first', ['<= 10 | - | 1', '< 5 | - | 2', '- | - | 0']))).toEqual([
      'table.unreachable /rows/1',
    ]);
    expect(told(tableOf('unique', ['< 10 | - | 1', '> 20 | - | 2']))).toEqual(
      ['table.gap /rows', 'table.gap /rows'].slice(0, 1),
    );
    expect(told(tableOf('unique', ['- | - | "many"']))).toEqual(['expression.result-type /rows/0/then/0']);
    const short = tableOf('unique', [], { rows: [{ id: 'row_a', when: [{ any: true }], then: [] }] });
    expect(told(short)).toEqual(['table.row-length /rows/0/when', 'table.row-length /rows/0/then']);
    expect(told(tableOf('priority', ['- | - | 1']))).toEqual(['table.priorities-missing /outputs/0']);
    expect(told(tableOf('first', ['- | - | 1'], { aggregate: 'sum' }))).toEqual(['table.aggregate-outputs /aggregate']);
  });

  test('a row made from each gap closes it', () => {
    const open = tableOf('unique', ['< 10 | "华北" | 1', '(20..30] | not("华北") | 2']);
    const made = analyseTable(open, sampleScope).gaps.map((gap, index) => ({
      id: `row_gap${index}`,
      when: cellsOfCase(open, gap, sampleScope) ?? [],
      then: [treeOf('0')],
    }));
    expect(made.length).toBeGreaterThan(2);
    const closed = analyseTable({ ...open, rows: [...open.rows, ...made] }, sampleScope);
    expect({ gaps: closed.gaps, overlaps: closed.overlaps }).toEqual({ gaps: [], overlaps: [] });
  });

  test('a gap is told exactly when some value fits no row', () => {
    const bound = fc.integer({ min: -3, max: 3 });
    const cell = fc.oneof(
      fc.constant('-'),
      fc.constant('null'),
      bound.map((low) => `>= ${low}`),
      bound.map((high) => `< ${high}`),
      fc.tuple(bound, fc.nat(3)).map(([low, size]) => `[${low}..${low + size}]`),
    );
    const where = fc.constantFrom('-', '"华北"', 'not("华北")', 'null');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, where), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = tableOf(
          'collect',
          rows.map(([budget, place]) => `${budget} | ${place} | 1`),
        );
        const { gaps, overlaps } = analyseTable(table, sampleScope);
        const budgets = [null, ...Array.from({ length: 15 }, (_, index) => String(index - 7))];
        const hits = budgets.flatMap((budget) =>
          [null, 'op_north', 'op_south'].map((place) => run(table, { f_budget: budget, f_region: place }).rows.length),
        );
        expect(gaps.length > 0).toBe(hits.includes(0));
        expect(overlaps.length > 0).toBe(hits.some((count) => count > 1));
      }),
      { numRuns: 200 },
    );
  });
});
