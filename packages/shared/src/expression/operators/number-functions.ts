import { type Run, refuseOperands, report } from '../evaluate/run.ts';
import { type Decimal, isDecimal } from '../values/decimal.ts';
import { compareDecimals, negateDecimal } from '../values/decimal-arithmetic.ts';
import {
  exponentialOfDecimal,
  integerOf,
  logarithmOfDecimal,
  moduloOfDecimal,
  type Rounding,
  roundDecimal,
  scaleRange,
  squareRootOfDecimal,
} from '../values/decimal-functions.ts';
import { monthsDuration, spanDuration } from '../values/duration.ts';
import { isKind, type Value } from '../values/value.ts';
import { type Apply, type Operator, unary, variadic } from './operator.ts';
import { overloads, partialOverloads } from './signatures.ts';

const spoils = { emptySpoils: true } as const;

function numeric(calculate: (value: Decimal) => Value): Operator {
  return unary(
    partialOverloads('decimal > decimal'),
    (a, run) => (isDecimal(a) ? (calculate(a) ?? report(run, 'out-of-range')) : refuseOperands(run, [a])),
    spoils,
  );
}

function parity(even: boolean): Operator {
  return unary(overloads('decimal > boolean'), (a, run) => {
    if (!isDecimal(a)) return refuseOperands(run, [a]);
    const rest = moduloOfDecimal(a, 2);
    return rest === (even ? 0 : 1);
  });
}

const magnitude = (value: Decimal): Decimal => (compareDecimals(value, 0) < 0 ? negateDecimal(value) : value);

function abs(a: Value, run: Run): Value {
  if (isDecimal(a)) return magnitude(a);
  if (isKind(a, 'money')) return { ...a, amount: magnitude(a.amount) };
  if (isKind(a, 'monthsDuration')) return monthsDuration(Math.abs(a.months));
  if (isKind(a, 'spanDuration')) return spanDuration(a.nanos < 0n ? -a.nanos : a.nanos);
  return refuseOperands(run, [a]);
}

function rounding(mode: Rounding, least: 1 | 2): Operator {
  const infer =
    least === 1
      ? overloads('decimal > decimal', 'decimal decimal > decimal')
      : overloads('decimal decimal > decimal', 'money decimal > money');
  const apply: Apply = (operands, run) => {
    const [value = null, scale = 0] = operands;
    const amount = isKind(value, 'money') ? value.amount : value;
    if (!isDecimal(amount) || !isDecimal(scale)) return refuseOperands(run, operands);
    const places = integerOf(scale);
    if (places === null || places < scaleRange.lowest || places > scaleRange.highest) {
      return report(run, 'out-of-range');
    }
    const rounded = roundDecimal(amount, places, mode);
    if (rounded === null) return report(run, 'out-of-range');
    return isKind(value, 'money') ? { ...value, amount: rounded } : rounded;
  };
  return { ...variadic([least, 2], infer, apply), ...spoils };
}

/** Functions of one number, and rounding. */
export const numberFunctions = {
  abs: unary(overloads('decimal > decimal', 'money > money', 'duration > duration'), abs, spoils),
  modulo: variadic([2, 2], partialOverloads('decimal decimal > decimal'), (operands, run) => {
    const [dividend = null, divisor = null] = operands;
    if (!isDecimal(dividend) || !isDecimal(divisor)) return refuseOperands(run, operands);
    return divisor === 0
      ? report(run, 'division-by-zero')
      : (moduloOfDecimal(dividend, divisor) ?? report(run, 'out-of-range'));
  }),
  squareRoot: numeric(squareRootOfDecimal),
  exponential: numeric(exponentialOfDecimal),
  logarithm: numeric(logarithmOfDecimal),
  even: parity(true),
  odd: parity(false),
  floor: rounding('floor', 1),
  ceiling: rounding('ceiling', 1),
  round: rounding('half-even', 2),
  roundUp: rounding('up', 2),
  roundDown: rounding('down', 2),
  roundHalfUp: rounding('half-up', 2),
  roundHalfDown: rounding('half-down', 2),
} satisfies Record<string, Operator>;
