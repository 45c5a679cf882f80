import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compileExpression } from '../evaluate/compile.ts';
import { createEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { analyseBranches } from './branches.ts';
import { describeCase } from './describe.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

function treeOf(text: string): Expression {
  const parsed = parseFeel(text, namesOf(sampleScope));
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.expression : { list: [] };
}

function analysed(...texts: readonly string[]) {
  const { gaps, overlaps, unreachable } = analyseBranches(texts.map(treeOf), sampleScope);
  return {
    gaps: gaps.map((gap) => describeCase(gap, sampleScope, 'en')),
    overlaps: overlaps.map(
      ({ first, second, example }) => `${first}+${second} ${describeCase(example, sampleScope, 'en')}`,
    ),
    unreachable,
  };
}

describe('ordered conditions on a number', () => {
  test('whole numbers leave no gap between "up to 9" and "from 10"', () => {
    expect(analysed('Budget <= 9', 'Budget >= 10', 'Budget = null')).toEqual({
      gaps: [],
      overlaps: [],
      unreachable: [],
    });
  });

  test('a number with fractions does', () => {
    expect(analysed('`税率(%)` <= 9', '`税率(%)` >= 10').gaps).toEqual(['`税率(%)`: > 9 and < 10']);
  });

  test('a field that may be empty needs a branch for that', () => {
    expect(analysed('Budget < 10', 'Budget >= 10').gaps).toEqual(['Budget: empty']);
  });

  test('a value with another in its place goes by its own name', () => {
    expect(analysed('get or else(Budget, 0) <= 10').gaps).toEqual(['Budget: ≥ 11']);
  });

  test('overlaps and what never decides are found', () => {
    expect(analysed('Budget > 10', 'Budget > 20', 'Budget in [5..15]')).toEqual({
      gaps: ['Budget: ≤ 4 or empty'],
      overlaps: ['0+1 Budget: ≥ 21', '0+2 Budget: ≥ 11 and ≤ 15'],
      unreachable: [1],
    });
  });

  test('days come in steps too', () => {
    expect(
      analysed('`date of delivery` <= date("2026-01-31")', '`date of delivery` > date("2026-02-01")').gaps,
    ).toEqual(['`date of delivery`: = 2026-02-01 or empty']);
  });
});

describe('ordered conditions on a choice', () => {
  test('options that no condition names are the gap', () => {
    expect(analysed('Region = "华北"', 'Region = "South"').gaps).toEqual(['Region: Twin, Twin or empty']);
    expect(analysed('Region = "华北"', 'Region != "华北"').gaps).toEqual([]);
  });
});

describe('conditions on several fields', () => {
  test('are compared as combinations', () => {
    expect(analysed('Budget > 5 and `if urgent`', 'Budget <= 5 or Budget = null').gaps).toEqual([
      'Budget: ≥ 6; `if urgent`: no or empty',
    ]);
  });

  test('a condition the analysis does not look into still counts as a whole', () => {
    const found = analysed('contains(商机 名称, "x")', 'not(contains(商机 名称, "x"))');
    expect(found.gaps).toEqual(['contains(商机 名称, "x"): empty']);
    expect(found.overlaps).toEqual([]);
  });

  test('too entangled ones are not judged', () => {
    const wide = Array.from({ length: 40 }, (_, index) =>
      treeOf(`Budget > ${index} and \`税率(%)\` != ${index} and 商机 名称 != "${index}"`),
    );
    const { judged, gaps } = analyseBranches([operation('or', ...wide), operation('and', ...wide)], sampleScope);
    expect(judged || gaps.length === 0).toBe(true);
  });
});

describe('on every value', () => {
  const number = fc.integer({ min: -4, max: 4 });
  const end = (decimal: number): Expression => ({ const: { decimal: String(decimal) } });
  const condition = fc.oneof(
    fc
      .tuple(fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'), number)
      .map(([op, limit]) => operation(op, { field: 'f_budget' }, end(limit))),
    fc
      .tuple(number, fc.nat(3))
      .map(([low, size]) => operation('betweenOpenEnd', { field: 'f_budget' }, end(low), end(low + size))),
    fc.constant(operation('isEmpty', { field: 'f_budget' })),
  );
  const holds = (expression: Expression, value: string | null) =>
    evaluate(compileExpression(expression), createEnvironment(sampleScope, { values: { f_budget: value } })).value ===
    true;

  test('a gap is reported exactly when some value fits no condition, an overlap when one fits two', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
        const values = [null, ...Array.from({ length: 21 }, (_, index) => String(index - 10))];
        const { gaps, overlaps, unreachable } = analyseBranches(conditions, sampleScope);
        const fitting = values.map((value) => conditions.flatMap((one, index) => (holds(one, value) ? [index] : [])));
        expect(gaps.length > 0).toBe(fitting.some((fits) => fits.length === 0));
        expect(overlaps.length > 0).toBe(fitting.some((fits) => fits.length > 1));
        const deciding = new Set(fitting.map((fits) => fits[0]));
        expect(unreachable).toEqual([...conditions.keys()].filter((index) => !deciding.has(index)));
      }),
      { numRuns: 1_000 },
    );
  });
});
