import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compileExpression } from '../evaluate/compile.ts';
import { createEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { randomExpression, randomStored } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { type ExpressionType, listType, type TypeKind, typeOfKind } from '../types.ts';
import { kindOf, type Value } from '../values/value.ts';
import { checkExpression } from './check-expression.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

function treeOf(text: string): Expression {
  const parsed = parseFeel(text, namesOf(sampleScope));
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.expression : { list: [] };
}

const told = (expression: Expression, expected?: ExpressionType) =>
  checkExpression(expression, sampleScope, expected).problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('problems', () => {
  test.each<[string, readonly string[]]>([
    ['Budget > 100', []],
    ['Budget > "many"', ['operand-type ']],
    ['Budget + true', ['operand-type ', 'empty-operand /args/0']],
    ['`税率(%)` + 1', []],
    ['Budget + 1', ['empty-operand /args/0']],
    ['get or else(Budget, 0) + 1', []],
    ['sum(明细.Quantity) > 1', ['empty-elements /args/0/args/0']],
    ['Total amount > money(5, "EUR")', ['currency-mix ']],
    ['Total amount > money(5, "CNY")', []],
    ['Total amount > 5', ['operand-type ']],
    ['Region = choice("op_gone")', ['unknown-option /args/1']],
    ['Region in ["华北", choice("op_gone")]', ['unknown-option /args/1/list/1']],
    ['list contains(Tags, choice("op_gone"))', ['unknown-option /args/1']],
    ['matches(商机 名称, "(?=a)")', ['pattern-refused /args/1']],
    ['matches(商机 名称, "a", "g")', ['pattern-flags /args/2']],
    ['some line in Budget satisfies true', ['operand-type ']],
    ['Budget > 5 and Budget < 3', ['always-false ']],
    ['Budget > 5 and Budget < 6', ['always-false ']],
    ['`税率(%)` > 5 and `税率(%)` < 6', []],
    ['`税率(%)` > 5 or `税率(%)` <= 5', ['always-true ']],
    ['Budget > 5 or Budget <= 5', []],
    ['Budget > 5 or Budget <= 5 or Budget = null', ['always-true ']],
    ['Region = "华北" and Region = "South"', ['always-false ']],
    ['Region != "华北" or Region != "South"', ['always-true ']],
    ['`if urgent` and not(`if urgent`)', ['always-false ']],
    ['1 > 2 or Budget > 1', ['always-false /args/0']],
    ['`date of delivery` > date("2026-01-01") and `date of delivery` < date("2026-01-02")', ['always-false ']],
    ['some line in 明细 satisfies line.Quantity > 1 and line.Quantity < 1', ['always-false /do']],
    ['if Budget > 1 and Budget < 1 then 1 else 2', ['always-false /args/0']],
  ])('%s: %j', (text, problems) => {
    expect(told(treeOf(text)).toSorted()).toEqual([...problems].toSorted());
  });

  test.each<[Expression, string]>([
    [{ field: 'f_gone' }, 'unknown-field '],
    [{ input: 'weather' }, 'unknown-input '],
    [{ var: 'row' }, 'unknown-variable '],
    [{ column: 'f_gone', of: { field: 'f_lines' } }, 'unknown-column '],
    [{ column: 'f_c1', of: { field: 'f_budget' } }, 'unknown-column '],
  ])('%j names nothing: %s', (expression, problem) => {
    expect(told(expression)).toEqual([problem]);
  });

  test('one mistake is told once, where it is', () => {
    const wrong = operation(
      'and',
      operation('gt', operation('add', { field: 'f_gone' }, { const: { decimal: '1' } }), { const: { decimal: '1' } }),
      { field: 'f_urgent' },
    );
    expect(told(wrong)).toEqual(['unknown-field /args/0/args/0/args/0']);
  });

  test('an operand that may be empty comes with a replacement that mends it', () => {
    const { problems } = checkExpression(treeOf('Total amount * 2'), sampleScope);
    expect(problems[0]?.fix?.replacement).toEqual(treeOf('get or else(Total amount, money(0, "CNY"))'));
    const mended = operation('multiply', problems[0]?.fix?.replacement ?? { list: [] }, { const: { decimal: '2' } });
    expect(told(mended)).toEqual([]);
  });
});

describe('the expected result', () => {
  const decimal = typeOfKind('decimal', { mayBeEmpty: true });
  test.each<[string, ExpressionType, readonly string[]]>([
    ['Budget', decimal, []],
    ['商机 名称', decimal, ['result-type ']],
    ['Budget', typeOfKind('decimal'), ['result-may-be-empty ']],
    ['Total amount', { kind: 'money', mayBeEmpty: true, currency: 'EUR' }, ['currency-mix ']],
    ['Tags', listType(typeOfKind('choice'), true), []],
    ['Tags', listType(typeOfKind('text'), true), ['result-type ']],
    ['null', typeOfKind('boolean'), []],
  ])('%s for %j: %j', (text, expected, problems) => {
    expect(told(treeOf(text), expected)).toEqual(problems);
  });

  test('an option that the target field has not is told inside if and or else', () => {
    const region = sampleScope.fields.get('f_region')?.type as ExpressionType;
    const tree = treeOf('if Budget > 1 then choice("op_gone") else get or else(Region, choice("op_old"))');
    expect(told(tree, region)).toEqual(['unknown-option /args/1', 'unknown-option /args/2/args/1']);
  });
});

const kindsOfType: Readonly<Record<TypeKind, readonly string[]>> = {
  text: ['text'],
  boolean: ['boolean'],
  decimal: ['decimal'],
  money: ['money'],
  date: ['date'],
  dateTime: ['dateTime'],
  time: ['time'],
  duration: ['monthsDuration', 'spanDuration'],
  person: ['text'],
  choice: ['text'],
  list: ['list'],
  row: ['row'],
  unknown: [],
};

function isOfType(value: Value, type: ExpressionType): boolean {
  return value === null || type.kind === 'unknown' || kindsOfType[type.kind].includes(kindOf(value));
}

describe('the check keeps its word', () => {
  const run = (expression: Expression, values: Readonly<Record<string, unknown>>) =>
    evaluate(compileExpression(expression), createEnvironment(sampleScope, { values, inputs: { today: '2026-11-23' } }))
      .value;

  test('a result is of the inferred type, or empty', () => {
    fc.assert(
      fc.property(randomExpression, randomStored, (expression, values) => {
        const { type, problems } = checkExpression(expression, sampleScope);
        if (problems.some(({ severity }) => severity === 'error')) return;
        expect(isOfType(run(expression, values), type), `${type.kind} of ${JSON.stringify(expression)}`).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  const condition: fc.Arbitrary<Expression> = fc.letrec<{ whole: Expression; test: Expression }>((tie) => ({
    test: fc.oneof(
      fc
        .tuple(fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'), fc.integer({ min: -3, max: 3 }), fc.boolean())
        .map(([op, number, turned]) => {
          const parts: [Expression, Expression] = [{ field: 'f_budget' }, { const: { decimal: String(number) } }];
          return operation(op, ...(turned ? parts.toReversed() : parts));
        }),
      fc
        .tuple(fc.constantFrom('eq', 'ne'), fc.constantFrom('op_north', 'op_south'))
        .map(([op, choice]) => operation(op, { field: 'f_region' }, { const: { choice } })),
      fc.constantFrom<Expression>(
        { field: 'f_urgent' },
        operation('isEmpty', { field: 'f_budget' }),
        operation('eq', { field: 'f_region' }, { const: { empty: true } }),
      ),
      fc
        .tuple(
          fc.constantFrom('between', 'betweenOpen', 'betweenOpenStart', 'betweenOpenEnd'),
          fc.integer({ min: -3, max: 3 }),
          fc.nat(3),
        )
        .map(([op, low, size]) => {
          const end = (decimal: number): Expression => ({ const: { decimal: String(decimal) } });
          return operation(op, { field: 'f_budget' }, end(low), end(low + size));
        }),
    ),
    whole: fc.oneof(
      { depthSize: 'small' },
      tie('test'),
      fc
        .tuple(fc.constantFrom('and', 'or'), fc.array(tie('whole'), { minLength: 2, maxLength: 3 }))
        .map(([op, parts]) => operation(op, ...parts)),
      tie('whole').map((inner) => operation('not', inner)),
    ),
  })).whole;

  test('"always" and "never" hold on every value', () => {
    let claims = 0;
    fc.assert(
      fc.property(condition, fc.array(randomStored, { minLength: 5, maxLength: 10 }), (expression, deals) => {
        const verdict = checkExpression(expression, sampleScope).problems.find(
          ({ code, pointer }) => code.startsWith('always') && pointer === '',
        )?.code;
        if (verdict === undefined) return;
        claims += 1;
        for (const values of deals) {
          // An option that the field has not is a different problem.
          const fine = values.f_region === 'op_gone' ? { ...values, f_region: 'op_twin1' } : values;
          expect(run(expression, fine) === true, JSON.stringify(expression)).toBe(verdict === 'always-true');
        }
      }),
      { numRuns: 2_000 },
    );
    expect(claims).toBeGreaterThan(50);
  });
});
