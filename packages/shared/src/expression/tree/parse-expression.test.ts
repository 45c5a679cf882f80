import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionSchema } from '../../generated/expression.ts';
import { operatorNames } from '../operators/operator-names.ts';
import { operatorTable } from '../operators/operator-table.ts';
import { randomExpression } from '../testing/random-expression.ts';
import { canonicalExpression } from './canonical.ts';
import { parseExpression } from './parse-expression.ts';
import type { Expression } from './tree.ts';

const codes = (json: unknown) => {
  const parsed = parseExpression(json);
  return parsed.ok ? 'ok' : parsed.refused.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
};
const one: Expression = { const: { decimal: '1' } };

describe('reading a stored tree', () => {
  test('gives an equal tree that shares nothing with what was given', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const json: unknown = JSON.parse(JSON.stringify(expression));
        const parsed = parseExpression(json);
        expect(parsed).toEqual({ ok: true, expression });
      }),
    );
  });

  test.each<[unknown, string]>([
    [null, 'node-unknown '],
    [[], 'node-unknown '],
    ['x', 'node-unknown '],
    [{}, 'node-unknown '],
    [{ field: 'f_1', extra: 1 }, 'node-keys '],
    [{ op: 'and' }, 'node-keys '],
    [{ field: 'constructor' }, 'name-refused /field'],
    [{ var: '__proto__' }, 'name-refused /var'],
    [{ input: 'Today' }, 'name-refused /input'],
    [{ op: 'eval', args: [] }, 'operator-unknown /op'],
    [{ op: 'not', args: [] }, 'operand-count '],
    [{ op: 'toDate', args: [one, one] }, 'operand-count '],
    [{ op: 'not', args: [{ field: 7 }] }, 'name-refused /args/0/field'],
    [{ const: { decimal: 12 } }, 'literal-invalid /const'],
    [{ const: { decimal: '1e5' } }, 'literal-invalid /const'],
    [{ const: { decimal: '1'.repeat(35) } }, 'literal-invalid /const'],
    [{ const: { date: '2026-02-30' } }, 'literal-invalid /const'],
    [{ const: { money: { amount: '1', currency: 'yuan' } } }, 'literal-invalid /const'],
    [{ const: { text: 'a', boolean: true } }, 'literal-invalid /const'],
    [{ each: 'some', in: { list: [] }, as: 'if', do: one }, 'name-refused /as'],
    [{ each: 'reduce', in: { list: [] }, as: 'x', do: one }, 'operator-unknown /each'],
    [{ list: Array.from({ length: 1_001 }, () => one) }, 'tree-too-large /list'],
  ])('%j is refused: %s', (json, refusal) => {
    expect(codes(json)).toBe(refusal);
  });

  test('a tree too deep or too large is refused before it is walked', () => {
    let deep: unknown = one;
    for (let level = 0; level < 100_000; level += 1) deep = { op: 'not', args: [deep] };
    expect(codes(deep)).toMatch(/^tree-too-deep/);
    const row = { list: Array.from({ length: 999 }, () => one) };
    expect(codes({ list: Array.from({ length: 9 }, () => row) })).toMatch(/tree-too-large/);
  });

  test('keys that touch the prototype are refused at every depth and change nothing', () => {
    const hostile = fc.constantFrom(
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"prototype":1}',
    );
    const shape = fc.constantFrom(
      (inner: string) => inner,
      (inner: string) => `{"op":"not","args":[${inner}]}`,
      (inner: string) => `{"const":${inner}}`,
      (inner: string) => `{"const":{"money":${inner}}}`,
      (inner: string) => `{"each":"some","in":{"list":[]},"as":"x","do":${inner}}`,
      (inner: string) => `{"op":"and","args":[{"field":"f_1"},{"list":[${inner}]}],"__proto__":{}}`,
    );
    fc.assert(
      fc.property(shape, shape, hostile, (outer, inner, text) => {
        expect(codes(JSON.parse(outer(inner(text))))).not.toBe('ok');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
    );
  });
});

describe('the closed table', () => {
  test('schema, names and operators are the same set', () => {
    const text = JSON.stringify(expressionSchema);
    const listed = /"title":"OperatorName","enum":(\[[^\]]*\])/.exec(text)?.[1] ?? '[]';
    expect(JSON.parse(listed)).toEqual([...operatorNames]);
    expect([...operatorTable.keys()].toSorted()).toEqual([...operatorNames].toSorted());
  });
});

describe('canonical form', () => {
  test('is stable', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const canonical = canonicalExpression(expression);
        expect(canonicalExpression(canonical)).toEqual(canonical);
      }),
    );
  });

  test.each<[Expression, Expression]>([
    [{ op: 'negate', args: [one] }, { const: { decimal: '-1' } }],
    [{ op: 'toDate', args: [{ const: { text: '2026-01-31' } }] }, { const: { date: '2026-01-31' } }],
    [
      { op: 'and', args: [{ op: 'and', args: [one, one] }, one] },
      { op: 'and', args: [one, one, one] },
    ],
    [{ op: 'money', args: [one, { const: { text: 'CNY' } }] }, { const: { money: { amount: '1', currency: 'CNY' } } }],
  ])('%j is %j', (expression, canonical) => {
    expect(canonicalExpression(expression)).toEqual(canonical);
  });
});
