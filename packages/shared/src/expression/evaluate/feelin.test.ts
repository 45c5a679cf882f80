import fc from 'fast-check';
import { evaluate as evaluateFeelin } from 'feelin';
import { describe, expect, test, vi } from 'vitest';
import { formatFeel } from '../feel/format.ts';
import { namesOf } from '../feel/names.ts';
import { createScope, type ScopeField } from '../scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { type ExpressionType, listType, typeOfKind } from '../types.ts';
import { toStored } from '../values/to-stored.ts';
import { compileExpression } from './compile.ts';
import { createEnvironment } from './environment.ts';
import { evaluate } from './evaluate.ts';

// Many random cases; a busy machine needs longer for them.
vi.setConfig({ testTimeout: 60_000 });

/*
 * feelin is another implementation of FEEL. Both define the same answer for three-valued logic, comparison, arithmetic and
 * list and text functions, with these exceptions, which the generators below leave out: feelin calculates in binary
 * fractions (so only integers of moderate size, and no negative zero), takes the ends of a range in any order (DMN: low
 * before high), and knows no money, choices or people.
 */
const field = (id: string, key: string, type: ExpressionType): ScopeField => ({ id, key, label: key, type });
const scope = createScope({
  fields: [
    field('f_a', 'a', typeOfKind('decimal', { mayBeEmpty: true })),
    field('f_b', 'b', typeOfKind('decimal', { mayBeEmpty: true })),
    field('f_s', 's', typeOfKind('text', { mayBeEmpty: true })),
    field('f_p', 'p', typeOfKind('boolean', { mayBeEmpty: true })),
    field('f_q', 'q', typeOfKind('boolean', { mayBeEmpty: true })),
    field('f_n', 'numbers', listType(typeOfKind('decimal'), false)),
  ],
});

type Kinds = {
  number: Expression;
  truth: Expression;
  text: Expression;
  numbers: Expression;
};

const operations = (
  names: readonly Extract<Expression, { op: unknown }>['op'][],
  ...operands: readonly fc.Arbitrary<Expression>[]
) => fc.tuple(fc.constantFrom(...names), ...operands).map(([op, ...args]) => operation(op, ...args));
const small = fc.integer({ min: -9, max: 9 }).map((number): Expression => ({ const: { decimal: String(number) } }));
const word = fc.constantFrom('', 'a', 'ab', 'bab', '张伟').map((text): Expression => ({ const: { text } }));
const fieldOf = (...ids: readonly string[]) => fc.constantFrom(...ids).map((id): Expression => ({ field: id }));

const kinds = fc.letrec<Kinds>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small' },
    small,
    fieldOf('f_a', 'f_b'),
    operations(['add', 'subtract', 'multiply'], tie('number'), tie('number')),
    operations(['abs', 'floor', 'ceiling'], tie('number')),
    operations(['count', 'sum', 'min', 'max'], tie('numbers')),
    operations(['textLength'], tie('text')),
    operations(['if'], tie('truth'), tie('number'), tie('number')),
  ),
  truth: fc.oneof(
    { depthSize: 'small' },
    fc.boolean().map((boolean): Expression => ({ const: { boolean } })),
    fieldOf('f_p', 'f_q'),
    operations(['and', 'or'], tie('truth'), tie('truth')),
    operations(['not'], tie('truth')),
    operations(['eq', 'ne', 'lt', 'le', 'gt', 'ge'], tie('number'), tie('number')),
    operations(['eq', 'ne'], tie('text'), tie('text')),
    fc.tuple(tie('number'), fc.nat(9), fc.nat(9)).map(([value, low, size]): Expression => {
      const end = (decimal: number): Expression => ({ const: { decimal: String(decimal) } });
      return operation('between', value, end(low), end(low + size));
    }),
    operations(['contains', 'startsWith', 'endsWith'], tie('text'), tie('text')),
    operations(['listContains'], tie('numbers'), tie('number')),
    fc.tuple(fc.constantFrom('some', 'every'), tie('numbers'), small).map(([each, list, limit]): Expression => {
      return { each, in: list, as: 'x', do: operation('gt', { var: 'x' }, limit) };
    }),
  ),
  text: fc.oneof(
    { depthSize: 'small' },
    word,
    fieldOf('f_s'),
    operations(['add'], tie('text'), tie('text')),
    operations(['upperCase', 'lowerCase'], tie('text')),
    operations(['substringBefore', 'substringAfter'], tie('text'), word),
  ),
  numbers: fc.oneof(
    { depthSize: 'small' },
    fieldOf('f_n'),
    fc.array(small, { minLength: 1, maxLength: 4 }).map((list): Expression => ({ list })),
    operations(['concatenate'], tie('numbers'), tie('numbers')),
    operations(['reverse', 'distinct'], tie('numbers')),
    fc.tuple(tie('numbers'), small).map(([list, limit]): Expression => {
      return { each: 'map', in: list, as: 'x', do: operation('add', { var: 'x' }, limit) };
    }),
  ),
}));

const values = fc.record(
  {
    f_a: fc.integer({ min: -9, max: 9 }),
    f_b: fc.integer({ min: -9, max: 9 }),
    f_s: fc.constantFrom('', 'a', 'abba', '张伟'),
    f_p: fc.boolean(),
    f_q: fc.boolean(),
    f_n: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 }),
  },
  { requiredKeys: ['f_n'] },
);

/** Stored decimals are texts of digits; feelin's are numbers. */
function asNumbers(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(asNumbers);
  return typeof stored === 'string' && /^-?\d+(\.\d+)?$/.test(stored) ? Number(stored) : stored;
}

function withoutNegativeZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNegativeZero);
  return value === 0 ? 0 : value;
}

describe('beside feelin', () => {
  test.each(['number', 'truth', 'numbers', 'text'] as const)('every %s has the same answer', (kind) => {
    fc.assert(
      fc.property(kinds[kind], values, (expression, given) => {
        const text = formatFeel(expression, namesOf(scope));
        const environment = createEnvironment(scope, { values: given });
        const ours = asNumbers(toStored(evaluate(compileExpression(expression), environment).value));
        const context = {
          a: given.f_a ?? null,
          b: given.f_b ?? null,
          s: given.f_s ?? null,
          p: given.f_p ?? null,
          q: given.f_q ?? null,
          numbers: given.f_n,
        };
        const theirs = evaluateFeelin(text, context) as unknown;
        const answer = theirs !== null && typeof theirs === 'object' && 'value' in theirs ? theirs.value : theirs;
        expect(ours, text).toEqual(withoutNegativeZero(answer ?? null));
      }),
      { numRuns: 1_000 },
    );
  });
});
