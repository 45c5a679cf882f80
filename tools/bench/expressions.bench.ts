import {
  compileExpression,
  createEnvironment,
  createScope,
  type Expression,
  evaluate,
  typeOfKind,
} from '@dealwright/shared';
import { Parser } from 'expr-eval-fork';
import type { Bench } from './bench.ts';
import { timedRate } from './timed-rate.ts';

const field = (id: string): Expression => ({ field: id });
const decimal = (digits: string): Expression => ({ const: { decimal: digits } });
const text = (words: string): Expression => ({ const: { text: words } });
const op = (name: 'and' | 'or' | 'if' | 'le' | 'gt' | 'in', ...args: readonly Expression[]): Expression => ({
  op: name,
  args,
});

/** Discount tier of a quote: four branches, numbers and one list membership. */
const tier: Expression = op(
  'if',
  op('le', field('f_discount'), decimal('5')),
  text('free'),
  op(
    'if',
    op(
      'and',
      op('le', field('f_discount'), decimal('12')),
      op('in', field('f_region'), { list: [text('de'), text('cn')] }),
    ),
    text('manager'),
    op(
      'if',
      op('or', op('le', field('f_discount'), decimal('20')), op('gt', field('f_total'), decimal('1000000'))),
      text('director'),
      text('board'),
    ),
  ),
);

const values = [
  { f_discount: '3.5', f_region: 'de', f_total: '50000' },
  { f_discount: '8', f_region: 'cn', f_total: '240000.50' },
  { f_discount: '15', f_region: 'fr', f_total: '12000' },
  { f_discount: '35', f_region: 'de', f_total: '99' },
];

const scope = createScope({
  fields: [
    { id: 'f_discount', key: 'discount', label: 'Discount', type: typeOfKind('decimal') },
    { id: 'f_region', key: 'region', label: 'Region', type: typeOfKind('text') },
    { id: 'f_total', key: 'total', label: 'Total', type: typeOfKind('decimal') },
  ],
});

function ours(): number {
  const compiled = compileExpression(tier, scope);
  const environments = values.map((each) => createEnvironment(scope, { values: each, edition: () => each }));
  return timedRate(10_000, (count) => {
    for (let index = 0; index < count; index += 1) {
      const environment = environments[index & 3];
      if (environment !== undefined) evaluate(compiled, environment);
    }
  });
}

const numbers = values.map((each) => ({
  discount: Number(each.f_discount),
  region: each.f_region,
  total: Number(each.f_total),
}));

function exprEval(): number {
  const parsed = new Parser({ operators: { in: true } }).parse(
    'discount <= 5 ? "free" : (discount <= 12 and region in ["de", "cn"]) ? "manager" : (discount <= 20 or total > 1000000) ? "director" : "board"',
  );
  return timedRate(1000, (count) => {
    for (let index = 0; index < count; index += 1) parsed.evaluate(numbers[index & 3] ?? {});
  });
}

type Numbers = (typeof numbers)[number];
const regions = ['de', 'cn'];
/** The same rule as closures written by hand over binary numbers: each part a function, nothing inlined by the author. */
const byHand = (() => {
  const discount = (each: Numbers) => each.discount;
  const atMost = (read: (each: Numbers) => number, limit: number) => (each: Numbers) => read(each) <= limit;
  const inRegion = (each: Numbers) => regions.includes(each.region);
  const both = (a: (each: Numbers) => boolean, b: (each: Numbers) => boolean) => (each: Numbers) => a(each) && b(each);
  const either = (a: (each: Numbers) => boolean, b: (each: Numbers) => boolean) => (each: Numbers) =>
    a(each) || b(each);
  const choose =
    (when: (each: Numbers) => boolean, then: string, other: (each: Numbers) => string) => (each: Numbers) =>
      when(each) ? then : other(each);
  return choose(
    atMost(discount, 5),
    'free',
    choose(
      both(atMost(discount, 12), inRegion),
      'manager',
      choose(
        either(atMost(discount, 20), (each) => each.total > 1_000_000),
        'director',
        () => 'board',
      ),
    ),
  );
})();

function closures(): number {
  let length = 0;
  const rate = timedRate(100_000, (count) => {
    for (let index = 0; index < count; index += 1) {
      const each = numbers[index & 3];
      if (each !== undefined) length += byHand(each).length;
    }
  });
  return length > 0 ? rate : Number.NaN;
}

/** Compiled expressions, exact decimals, beside a library on binary numbers and closures written by hand. */
export const expressionBenches: readonly Bench[] = [
  {
    name: 'expression-library',
    unit: 'evaluations/s',
    better: 'higher',
    yardstick: 'expr-eval-fork',
    goal: 4.4,
    runs: 3,
    read: async () => ({ ours: ours(), yardstick: exprEval() }),
  },
  {
    name: 'expression-closure',
    unit: 'evaluations/s',
    better: 'higher',
    yardstick: 'closures by hand',
    goal: 0.25,
    runs: 3,
    read: async () => ({ ours: ours(), yardstick: closures() }),
  },
];
