import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { interpret } from '../testing/interpret.ts';
import { randomCondition, randomDigits, randomFacts } from '../testing/random-condition.ts';
import { randomExpression, randomStored } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { toStored } from '../values/to-stored.ts';
import { compileExpression } from './compile.ts';
import { createEnvironment } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { defaultBudget, type EvaluationBudget } from './run.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 120_000 });

type Facts = Readonly<Record<string, unknown>>;

const inputs = { today: '2026-11-23', now: '2026-11-23T12:00:00Z', owner: 'p_1' };

/** Compiled and interpreted, on one environment that has been read before and on one that has not. */
function expectSame(expression: Expression, values: readonly Facts[], budgets: readonly EvaluationBudget[]): void {
  const compiled = compileExpression(expression);
  for (const facts of values) {
    const environment = createEnvironment(sampleScope, { values: facts, edition: () => facts, inputs });
    for (const budget of budgets) {
      const expected = interpret(expression, createEnvironment(sampleScope, { values: facts, inputs }), budget);
      expect(evaluate(compiled, environment, budget)).toEqual(expected);
    }
  }
}

const everyBudget = Array.from({ length: 70 }, (_, steps): EvaluationBudget => ({ ...defaultBudget, steps }));
const shortLists = [0, 1, 3].map((listLength): EvaluationBudget => ({ ...defaultBudget, listLength }));

describe('a compiled expression gives what the tree says: value, remarks and steps', () => {
  test('conditions and chains of if, on facts that change', () => {
    fc.assert(
      fc.property(randomCondition, fc.array(randomFacts, { minLength: 1, maxLength: 4 }), (expression, values) =>
        expectSame(expression, values, [defaultBudget, ...shortLists]),
      ),
      { numRuns: 4_000 },
    );
  });

  test('with every budget, down to none', () => {
    fc.assert(
      fc.property(randomCondition, randomFacts, (expression, facts) => expectSame(expression, [facts], everyBudget)),
      { numRuns: 400 },
    );
  });

  test('trees of every shape, on values of every shape', () => {
    const budgets = [3, 10, 40, 2_000].map((steps): EvaluationBudget => ({ ...defaultBudget, steps }));
    fc.assert(
      fc.property(randomExpression, randomStored, (expression, values) => expectSame(expression, [values], budgets)),
      { numRuns: 1_500 },
    );
  });
});

describe('beside decimal.js', () => {
  const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });
  const digits = (text: string) => (Math.abs(Number(text)) === 0 ? '0' : new Exact(text).toFixed());
  const environmentOf = (a: string, b: string) =>
    createEnvironment(sampleScope, { values: { f_budget: a, f_rate: b } });
  const field = { field: 'f_budget' } as const;

  test.each([
    ['lt', (order: number) => order < 0],
    ['le', (order: number) => order <= 0],
    ['gt', (order: number) => order > 0],
    ['ge', (order: number) => order >= 0],
    ['eq', (order: number) => order === 0],
    ['ne', (order: number) => order !== 0],
  ] as const)('%s compares a field with a literal and with a field exactly', (op, holds) => {
    fc.assert(
      fc.property(randomDigits, randomDigits, (a, b) => {
        const expected = holds(new Exact(a).comparedTo(new Exact(b)));
        const literal = operation(op, field, { const: { decimal: b } });
        expect(evaluate(compileExpression(literal), environmentOf(a, b)).value).toBe(expected);
        const other = operation(op, field, { field: 'f_rate' });
        expect(evaluate(compileExpression(other), environmentOf(a, b)).value).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['add', 'plus'],
    ['subtract', 'minus'],
    ['multiply', 'times'],
  ] as const)('%s is exact to 34 digits', (op, name) => {
    fc.assert(
      fc.property(randomDigits, randomDigits, (a, b) => {
        const { value } = evaluate(compileExpression(operation(op, field, { field: 'f_rate' })), environmentOf(a, b));
        expect(toStored(value)).toBe(digits(new Exact(a)[name](new Exact(b)).toFixed()));
      }),
      { numRuns: 1_000 },
    );
  });
});
