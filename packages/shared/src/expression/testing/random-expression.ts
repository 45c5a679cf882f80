import fc from 'fast-check';
import { takesOperands } from '../operators/operator.ts';
import { operatorNames } from '../operators/operator-names.ts';
import { operatorOf } from '../operators/operator-table.ts';
import type { Constant, Expression } from '../tree/tree.ts';
import { sampleIds } from './sample-scope.ts';

const decimal = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '0',
    '-0',
    '0.10',
    '99999999999999999999',
    '0.0000000000000000000001',
    '123456789012345.678901234567',
  ),
);
const pad = (part: number) => String(part).padStart(2, '0');
const date = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}`);
const time = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map(pad).join(':'));
const zone = fc.constantFrom('', 'Z', '+08:00', '-03:30', '@Asia/Shanghai');

const constant: fc.Arbitrary<Constant> = fc.oneof(
  fc.record({ decimal }),
  fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('South', '"', '\\', 'a\nb', 'op_south'),
    ),
  }),
  fc.record({ boolean: fc.boolean() }),
  fc.record({ money: fc.record({ amount: decimal, currency: fc.constantFrom('CNY', 'EUR') }) }),
  fc.record({ date }),
  fc.record({ dateTime: fc.tuple(date, time, zone).map(([day, clock, where]) => `${day}T${clock}${where}`) }),
  fc.record({ time: fc.tuple(time, zone).map(([clock, where]) => clock + where) }),
  fc.record({ duration: fc.constantFrom('P14D', '-PT2H30M', 'P1Y6M', 'PT0S', 'P0M') }),
  fc.record({ choice: fc.constantFrom(...sampleIds.options, 'op_gone') }),
  fc.record({ person: fc.constantFrom('p_1', 'p-2') }),
  fc.constant({ empty: true as const }),
);

const variable = fc.constantFrom('item', 'row', 'x', 'input', 'budget', 'sum', 'price');

function withOperands(expression: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.constantFrom(...operatorNames).chain((op) => {
    const operator = operatorOf(op);
    const counts = [0, 1, 2, 3, 4].filter((count) => takesOperands(operator, count));
    return fc
      .constantFrom(...counts)
      .chain((count) => fc.array(expression, { minLength: count, maxLength: count }))
      .map((args): Expression => ({ op, args }));
  });
}

/** Trees of every shape, most of them of no sensible type. */
export const randomExpression: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression; leaf: Expression }>((tie) => ({
  leaf: fc.oneof(
    constant.map((literal): Expression => ({ const: literal })),
    fc.constantFrom(...sampleIds.fields, 'f_gone').map((field): Expression => ({ field })),
    fc.constantFrom('today', 'now', 'owner', 'gone', 'date').map((input): Expression => ({ input })),
    variable.map((name): Expression => ({ var: name })),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: tie('leaf') },
    { weight: 4, arbitrary: withOperands(tie('tree')) },
    { weight: 1, arbitrary: fc.array(tie('tree'), { maxLength: 3 }).map((list): Expression => ({ list })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...sampleIds.columns, 'f_gone'), tie('tree'))
        .map(([column, of]): Expression => ({ column, of })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('some', 'every', 'filter', 'map'), tie('tree'), variable, tie('tree'))
        .map(([each, list, as, body]): Expression => ({ each, in: list, as, do: body })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('some', 'every', 'filter', 'map'), variable, tie('tree'))
        .map(([each, as, body]): Expression => ({ each, in: { field: 'f_lines' }, as, do: body })),
    },
  ),
})).tree;

/** Stored values of the sample's fields, some absent, some of the wrong shape. */
export const randomStored: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    f_budget: fc.oneof(fc.integer({ min: -5, max: 5 }).map(String), fc.constant(null)),
    f_rate: decimal,
    f_total: fc.record({ amount: decimal, currency: fc.constantFrom('CNY', 'EUR') }),
    f_title: fc.string({ maxLength: 8 }),
    f_region: fc.constantFrom('op_north', 'op_south', 'op_gone'),
    f_tags: fc.array(fc.constantFrom('op_north', 'op_south'), { maxLength: 3 }),
    f_urgent: fc.boolean(),
    f_due: date,
    f_met: fc.tuple(date, time).map(([day, clock]) => `${day}T${clock}Z`),
    f_span: fc.constantFrom('P3D', 'P2M', 'nonsense'),
    f_boss: fc.constant('p_1'),
    f_twin1: decimal,
    f_mask1: fc.anything(),
    f_lines: fc.array(
      fc.record({
        id: fc.string(),
        values: fc.record({ f_c2: decimal, f_c3: fc.string({ maxLength: 4 }) }, { requiredKeys: [] }),
      }),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);
