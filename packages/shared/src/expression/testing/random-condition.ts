import fc from 'fast-check';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { sampleIds } from './sample-scope.ts';

/** Decimals close together, far apart, tiny, huge, and some whose nearest binary numbers are the same. */
export const randomDigits = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map(String),
  fc.constantFrom('0.1', '0.10', '0.3', '12.5', '-0', '1e-22', '-1e-22', '1e30', '99999999999999999999.5'),
  fc.constantFrom('9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993'),
  fc.constantFrom('9.00719925474099', '9.007199254740991', '9.007199254740992', '9.0071992547409905'),
  fc.constantFrom('4503599627370497.5', '4503599627370497.4', '450359962737049.75', '450359962737049.76'),
);

const literal = (constant: fc.Arbitrary<Extract<Expression, { const: unknown }>['const']>) =>
  constant.map((value): Expression => ({ const: value }));
const field = (...ids: readonly string[]) => fc.constantFrom(...ids).map((id): Expression => ({ field: id }));
const number = literal(fc.record({ decimal: randomDigits }));
const option = literal(fc.record({ choice: fc.constantFrom(...sampleIds.options) }));
const word = literal(fc.record({ text: fc.constantFrom('', 'a', 'op_north', '张伟') }));
const nothing = literal(fc.constant({ empty: true as const }));
const truth = literal(fc.record({ boolean: fc.boolean() }));

type Name = Extract<Expression, { op: unknown }>['op'];
const operations = (names: readonly Name[], ...operands: readonly fc.Arbitrary<Expression>[]) =>
  fc.tuple(fc.constantFrom(...names), ...operands).map(([op, ...args]) => operation(op, ...args));
const joined = (names: readonly Name[], operand: fc.Arbitrary<Expression>, most: number) =>
  fc
    .tuple(fc.constantFrom(...names), fc.array(operand, { minLength: 2, maxLength: most }))
    .map(([op, args]): Expression => ({ op, args }));

const numberField = field('f_budget', 'f_rate', 'f_twin1');
const textField = field('f_region', 'f_title');
const anyField = field('f_budget', 'f_rate', 'f_region', 'f_title', 'f_urgent', 'f_total', 'f_tags', 'f_due', 'f_gone');
const literals = fc
  .array(fc.oneof(option, word, number, nothing), { maxLength: 12 })
  .map((list): Expression => ({ list }));
const test = fc.oneof(
  { weight: 4, arbitrary: operations(['lt', 'le', 'gt', 'ge', 'eq', 'ne'], numberField, number) },
  { weight: 2, arbitrary: operations(['eq', 'ne'], textField, fc.oneof(option, word)) },
  { weight: 2, arbitrary: operations(['in'], fc.oneof(textField, anyField), literals) },
  { weight: 1, arbitrary: operations(['isEmpty'], anyField) },
  { weight: 1, arbitrary: field('f_urgent') },
  // What does not fit: other kinds, no literal, no field, no truth.
  { weight: 1, arbitrary: operations(['lt', 'eq', 'ne'], anyField, fc.oneof(number, word, nothing, truth)) },
  { weight: 1, arbitrary: operations(['le', 'eq'], numberField, numberField) },
  { weight: 1, arbitrary: operations(['in'], operations(['add'], numberField, number), literals) },
  { weight: 1, arbitrary: fc.oneof(truth, nothing, anyField) },
);

type Trees = { condition: Expression; result: Expression };

const trees = fc.letrec<Trees>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: test },
    { weight: 3, arbitrary: joined(['and', 'or'], tie('condition'), 4) },
    { weight: 1, arbitrary: operations(['not'], tie('condition')) },
    { weight: 1, arbitrary: operations(['if'], tie('condition'), tie('condition'), tie('condition')) },
  ),
  result: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 1, arbitrary: fc.oneof(word, number, anyField) },
    { weight: 1, arbitrary: operations(['add', 'subtract', 'multiply', 'divide'], numberField, number) },
    { weight: 3, arbitrary: operations(['if'], tie('condition'), tie('result'), tie('result')) },
  ),
}));

/** Conditions and chains of `if` as people write them, most of them made of tests of fields. */
export const randomCondition: fc.Arbitrary<Expression> = fc.oneof(trees.condition, trees.result);

/** Stored values that such conditions tell apart; most of them may be empty. */
export const randomFacts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    f_budget: randomDigits,
    f_rate: randomDigits,
    f_twin1: fc.oneof(randomDigits, fc.integer({ min: -3, max: 3 })),
    f_region: fc.constantFrom(...sampleIds.options),
    f_title: fc.constantFrom('', 'a', 'op_north', '张伟'),
    f_urgent: fc.boolean(),
    f_total: fc.record({ amount: randomDigits, currency: fc.constantFrom('CNY', 'EUR') }),
    f_tags: fc.array(fc.constantFrom(...sampleIds.options), { maxLength: 2 }),
    f_due: fc.constantFrom('2026-11-23', 'nonsense'),
  },
  { requiredKeys: [] },
);
