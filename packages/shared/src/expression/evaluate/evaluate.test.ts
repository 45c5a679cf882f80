import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { createScope, rowScope } from '../scope.ts';
import { interpret } from '../testing/interpret.ts';
import { randomExpression, randomStored } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { textOf } from '../values/text-of.ts';
import { toStored } from '../values/to-stored.ts';
import { compileExpression } from './compile.ts';
import { createEnvironment, rowEnvironment } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { defaultBudget } from './run.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

const names = namesOf(sampleScope);
const inputs = { today: '2026-11-23', now: '2026-11-23T12:00:00Z', owner: 'p_1' };

function treeOf(text: string): Expression {
  const parsed = parseFeel(text, names);
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.expression : { list: [] };
}

function run(expression: Expression, values: Readonly<Record<string, unknown>> = {}, budget = defaultBudget) {
  return evaluate(compileExpression(expression), createEnvironment(sampleScope, { values, inputs }), budget);
}

const deal = {
  f_budget: '120000',
  f_rate: '12.5',
  f_total: { amount: '99.90', currency: 'CNY' },
  f_region: 'op_north',
  f_tags: ['op_north'],
  f_due: '2026-12-01',
  f_lines: [
    { id: 'r1', values: { f_c1: { amount: '10.50', currency: 'CNY' }, f_c2: '3', f_c3: 'bolt' } },
    { id: 'r2', values: { f_c1: { amount: '0.10', currency: 'CNY' }, f_c2: '2' } },
  ],
};

describe('answers', () => {
  test.each<[string, unknown]>([
    ['Budget > 100000 and Region = "华北"', true],
    ['Budget * `税率(%)` / 100', '15000'],
    ['sum(明细.单价)', { amount: '10.6', currency: 'CNY' }],
    ['sum(for line in 明细 return line.单价 * line.Quantity)', { amount: '31.7', currency: 'CNY' }],
    ['明细[Quantity > 2].`name of the part`', ['bolt']],
    ['明细[2].Quantity', '2'],
    ['count(明细)', '2'],
    ['some line in 明细 satisfies line.Quantity = 3', true],
    ['every line in 明细 satisfies line.`name of the part` != null', false],
    ['list contains(Tags, "华北")', true],
    ['get or else(商机 名称, "none")', 'none'],
    ['is empty(商机 名称)', true],
    ['`date of delivery` - today()', 'P8D'],
    ['today() + duration("P1M") > `date of delivery`', true],
    ['`date of delivery`.weekday', '2'],
    ['if Budget in [1..5) then "small" else "large"', 'large'],
    ['money(1.005, "CNY") * 100', { amount: '100.5', currency: 'CNY' }],
    ['matches("AB-12", "^[a-z]{2}-[0-9]+$", "i")', true],
    ['owner() = Boss', false],
    ['0.1 + 0.2 = 0.3', true],
  ])('%s', (text, expected) => {
    expect(toStored(run(treeOf(text), deal).value)).toEqual(expected);
  });

  test('amounts in two currencies never mix: the result is empty, and says why', () => {
    const sum = operation('add', { field: 'f_total' }, { const: { money: { amount: '1', currency: 'EUR' } } });
    expect(run(sum, deal)).toMatchObject({
      value: null,
      diagnostics: [{ code: 'currency-mix', pointer: '', params: { left: 'CNY', right: 'EUR' } }],
    });
  });

  test('a remark points to the part it is about', () => {
    const { diagnostics } = run(treeOf('1 + (2 + (3 / (Budget - Budget)))'), deal);
    expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'division-by-zero /args/1/args/1',
      'operand-empty /args/1',
      'operand-empty ',
    ]);
  });

  test('inside a row its columns are fields, in front of the deal', () => {
    const scope = rowScope(sampleScope, 'f_lines');
    const environment = createEnvironment(sampleScope, { values: deal, inputs });
    const columns = new Set(['f_c1', 'f_c2', 'f_c3', 'f_c4']);
    const inRow = rowEnvironment(environment, scope, { values: deal.f_lines[0]?.values ?? {}, columns });
    const product = operation('multiply', { field: 'f_c2' }, { field: 'f_budget' });
    expect(evaluate(compileExpression(product), inRow).value).toBe(360_000);
  });

  test('an environment reads what its source holds now', () => {
    const values: Record<string, unknown> = { f_budget: '1' };
    const environment = createEnvironment(sampleScope, { values });
    const budget = compileExpression({ field: 'f_budget' });
    expect(evaluate(budget, environment).value).toBe(1);
    values.f_budget = '2';
    expect(evaluate(budget, environment).value).toBe(2);
  });
});

describe('an environment whose values have editions', () => {
  const budget = compileExpression({ field: 'f_budget' });
  const twice = compileExpression(operation('add', { field: 'f_budget' }, { field: 'f_budget' }));

  function watched(first: Readonly<Record<string, unknown>>) {
    const held = { values: first, looks: 0 };
    const look = (id: string) => {
      held.looks += 1;
      return held.values[id];
    };
    return { held, environment: createEnvironment(sampleScope, { values: look, edition: () => held.values }) };
  }

  test('looks at a value once an edition', () => {
    const { held, environment } = watched({ f_budget: '1' });
    expect(evaluate(twice, environment).value).toBe(2);
    expect(evaluate(budget, environment).value).toBe(1);
    expect(held.looks).toBe(1);
    held.values = { f_budget: '2' };
    expect(evaluate(twice, environment).value).toBe(4);
    expect(held.looks).toBe(2);
  });

  test('reads rows of another scope in between without mistaking one for the other', () => {
    const { held, environment } = watched({ f_budget: '7' });
    const scope = rowScope(sampleScope, 'f_lines');
    const product = compileExpression(operation('multiply', { field: 'f_c2' }, { field: 'f_budget' }));
    const columns = new Set(['f_c2']);
    const results = ['2', '3'].map((quantity) => {
      const row = rowEnvironment(environment, scope, { values: { f_c2: quantity }, columns });
      return [evaluate(product, row).value, evaluate(budget, environment).value, evaluate(budget, row).value];
    });
    expect(results).toEqual([
      [14, 7, 7],
      [21, 7, 7],
    ]);
    held.values = { f_budget: '10' };
    expect(evaluate(budget, environment).value).toBe(10);
  });

  test('looks again after a look that failed', () => {
    let broken = true;
    const environment = createEnvironment(sampleScope, {
      values: () => {
        if (broken) throw new RangeError('out of reach');
        return '5';
      },
      edition: () => 'the same',
    });
    expect(() => evaluate(budget, environment)).toThrow('out of reach');
    broken = false;
    expect(evaluate(budget, environment).value).toBe(5);
  });

  test('whoever evaluates while a value is looked up does not disturb the evaluation that waits', () => {
    const walk: Expression = { each: 'map', in: { list: [{ const: { decimal: '1' } }] }, as: 'x', do: { var: 'x' } };
    const failing = compileExpression(operation('divide', { const: { decimal: '1' } }, { field: 'f_rate' }));
    const inner = createEnvironment(sampleScope, { values: { f_rate: '0' } });
    const look = () => {
      expect(evaluate(failing, inner).diagnostics).toHaveLength(1);
      return String(evaluate(compileExpression(operation('count', walk)), inner).value);
    };
    const outer = createEnvironment(sampleScope, { values: look });
    const sum = operation('sum', {
      each: 'map',
      in: walk,
      as: 'y',
      do: operation('add', { var: 'y' }, { field: 'f_budget' }),
    });
    expect(evaluate(compileExpression(sum), outer)).toEqual(interpret(sum, outer, defaultBudget));
    expect(evaluate(compileExpression(sum), outer).value).toBe(2);
  });

  test('without an edition each evaluation looks, once for all its places', () => {
    let looks = 0;
    const environment = createEnvironment(sampleScope, { values: () => String(++looks) });
    expect(evaluate(twice, environment).value).toBe(2);
    expect(evaluate(twice, environment).value).toBe(4);
  });

  test('one expression serves environments of several scopes, in turn', () => {
    const reversed = createScope({ fields: [...sampleScope.fields.values()].reverse() });
    const environments = [sampleScope, reversed].map((scope) => createEnvironment(scope, { values: deal, inputs }));
    const plain = { field: () => 3, input: () => null, variable: () => null };
    const found = [...environments, plain, ...environments].map((each) => evaluate(budget, each).value);
    expect(found).toEqual([120_000, 120_000, 3, 120_000, 120_000]);
  });
});

describe('every tree on every value', () => {
  test('ends with a value, within its budget, the same each time', () => {
    fc.assert(
      fc.property(randomExpression, randomStored, (expression, values) => {
        const first = run(expression, values, { ...defaultBudget, steps: 2_000 });
        const second = run(expression, values, { ...defaultBudget, steps: 2_000 });
        expect(textOf(first.value)).toBe(textOf(second.value));
        expect(first.steps).toBe(second.steps);
        expect(first.steps).toBeLessThan(100_000);
        expect(first.diagnostics).toEqual(second.diagnostics);
      }),
      { numRuns: 1_000 },
    );
  });

  test('stored values come back as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(deal)), (field) => {
        const { value } = run({ field }, deal);
        const stored = run({ field }, { [field]: toStored(value) }).value;
        expect(textOf(stored)).toBe(textOf(value));
      }),
    );
  });
});

describe('the budget', () => {
  const thousand: Expression = operation('sequence', { const: { decimal: '1' } }, { const: { decimal: '1000' } });
  const nested = (depth: number): Expression => {
    if (depth === 0) return { const: { boolean: false } };
    return { each: 'some', in: thousand, as: `x${depth}`, do: nested(depth - 1) };
  };
  const doubled = (times: number): Expression => {
    if (times === 0) return { const: { text: 'x'.repeat(1_000) } };
    const half = doubled(times - 1);
    return operation('add', half, half);
  };
  const flat = (node: Expression) => operation('flatten', node);

  test.each<[string, Expression, string]>([
    ['walks inside walks', nested(6), 'budget-exhausted'],
    ['a list of a list of a list', { each: 'map', in: thousand, as: 'x', do: thousand }, 'budget-exhausted'],
    [
      'a sequence without end',
      operation('sequence', { const: { decimal: '1' } }, { const: { decimal: '9999999999' } }),
      'list-too-long',
    ],
    [
      'texts that join to more than fits',
      operation('join', { list: Array.from({ length: 100 }, () => ({ const: { text: 'x'.repeat(20_000) } })) }),
      'text-too-long',
    ],
    ['a list that doubles', flat({ list: Array.from({ length: 12 }, () => thousand) }), 'list-too-long'],
    [
      'a replacement that multiplies',
      operation('replace', doubled(9), { const: { text: 'x' } }, { const: { text: 'y'.repeat(20_000) } }),
      'text-too-long',
    ],
    [
      'a giant power',
      operation('power', { const: { decimal: '9' } }, { const: { decimal: '999999999' } }),
      'out-of-range',
    ],
    ['an exponential', operation('exponential', { const: { decimal: '99999999999999' } }), 'out-of-range'],
  ])('stops %s', (_, expression, code) => {
    const { value, diagnostics, steps } = run(expression);
    expect(value).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(steps).toBeLessThan(defaultBudget.steps + 20_000);
  });

  test('what fits the budget is not touched by it', () => {
    expect(run(operation('sum', thousand)).value).toBe(500_500);
    expect(run(operation('count', operation('distinct', thousand))).value).toBe(1_000);
  });
});
