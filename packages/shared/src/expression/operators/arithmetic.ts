import type { Run } from '../evaluate/run.ts';
import { boundedText, refuseOperands, report } from '../evaluate/run.ts';
import { type Decimal, isDecimal } from '../values/decimal.ts';
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from '../values/decimal-arithmetic.ts';
import { powerOfDecimal } from '../values/decimal-functions.ts';
import type { MoneyValue, Value } from '../values/value.ts';
import { isKind } from '../values/value.ts';
import { binary, type Operator, unary } from './operator.ts';
import { overloads, partialOverloads } from './signatures.ts';
import { addTemporal, scaleDuration, shrinkDuration, subtractTemporal } from './temporal-arithmetic.ts';

function mixed(a: MoneyValue, b: MoneyValue, run: Run): null {
  return report(run, 'currency-mix', { left: a.currency, right: b.currency });
}

function moneyOf(amount: Decimal | null, currency: string, run: Run): Value {
  return amount === null ? report(run, 'out-of-range') : { kind: 'money', amount, currency };
}

function addOther(a: Value, b: Value, run: Run): Value {
  if (isDecimal(a) && isDecimal(b)) return addDecimals(a, b) ?? report(run, 'out-of-range');
  if (typeof a === 'string' && typeof b === 'string') {
    const length = a.length + b.length;
    if (length > run.budget.textLength) return report(run, 'text-too-long', { limit: run.budget.textLength });
    return boundedText(a + b, run);
  }
  if (isKind(a, 'money') && isKind(b, 'money')) {
    return a.currency === b.currency ? moneyOf(addDecimals(a.amount, b.amount), a.currency, run) : mixed(a, b, run);
  }
  return addTemporal(a, b, run);
}

function subtractOther(a: Value, b: Value, run: Run): Value {
  if (isDecimal(a) && isDecimal(b)) return subtractDecimals(a, b) ?? report(run, 'out-of-range');
  if (isKind(a, 'money') && isKind(b, 'money')) {
    return a.currency === b.currency
      ? moneyOf(subtractDecimals(a.amount, b.amount), a.currency, run)
      : mixed(a, b, run);
  }
  return subtractTemporal(a, b, run);
}

function multiply(a: Value, b: Value, run: Run): Value {
  if (isDecimal(a)) {
    if (isDecimal(b)) return multiplyDecimals(a, b) ?? report(run, 'out-of-range');
    if (isKind(b, 'money')) return moneyOf(multiplyDecimals(b.amount, a), b.currency, run);
    return scaleDuration(b, a, run);
  }
  if (!isDecimal(b)) return refuseOperands(run, [a, b]);
  if (isKind(a, 'money')) return moneyOf(multiplyDecimals(a.amount, b), a.currency, run);
  return scaleDuration(a, b, run);
}

function divide(a: Value, b: Value, run: Run): Value {
  if (b === 0) return report(run, a === null ? 'operand-empty' : 'division-by-zero');
  if (isDecimal(a) && isDecimal(b)) return divideDecimals(a, b) ?? report(run, 'out-of-range');
  if (isKind(a, 'money')) {
    if (isDecimal(b)) return moneyOf(divideDecimals(a.amount, b), a.currency, run);
    if (!isKind(b, 'money')) return refuseOperands(run, [a, b]);
    if (a.currency !== b.currency) return mixed(a, b, run);
    return divideDecimals(a.amount, b.amount) ?? report(run, 'division-by-zero');
  }
  return shrinkDuration(a, b, run);
}

function negate(a: Value, run: Run): Value {
  if (isDecimal(a)) return negateDecimal(a);
  if (isKind(a, 'money')) return { ...a, amount: negateDecimal(a.amount) };
  return scaleDuration(a, -1, run);
}

const spoils = { emptySpoils: true } as const;

/** The operators + - * / ** and the leading minus. */
export const arithmeticOperators = {
  add: binary(
    overloads(
      'decimal decimal > decimal',
      'money money > money',
      'text text > text',
      'duration duration > duration',
      'date duration > date',
      'duration date > date',
      'dateTime duration > dateTime',
      'duration dateTime > dateTime',
      'time duration > time',
      'duration time > time',
    ),
    (a, b, run) => {
      if (typeof a === 'number' && typeof b === 'number') {
        const sum = a + b;
        if (Number.isSafeInteger(sum)) return sum;
      }
      return addOther(a, b, run);
    },
    spoils,
  ),
  subtract: binary(
    overloads(
      'decimal decimal > decimal',
      'money money > money',
      'duration duration > duration',
      'date date > duration',
      'date dateTime > duration',
      'dateTime date > duration',
      'dateTime dateTime > duration',
      'time time > duration',
      'date duration > date',
      'dateTime duration > dateTime',
      'time duration > time',
    ),
    (a, b, run) => {
      if (typeof a === 'number' && typeof b === 'number') {
        const difference = a - b;
        if (Number.isSafeInteger(difference)) return difference;
      }
      return subtractOther(a, b, run);
    },
    spoils,
  ),
  multiply: binary(
    overloads(
      'decimal decimal > decimal',
      'money decimal > money',
      'decimal money > money',
      'duration decimal > duration',
      'decimal duration > duration',
    ),
    multiply,
    spoils,
  ),
  divide: binary(
    partialOverloads(
      'decimal decimal > decimal',
      'money decimal > money',
      'money money > decimal',
      'duration decimal > duration',
      'duration duration > decimal',
    ),
    divide,
    spoils,
  ),
  power: binary(
    partialOverloads('decimal decimal > decimal'),
    (a, b, run) => {
      if (!isDecimal(a) || !isDecimal(b)) return refuseOperands(run, [a, b]);
      return powerOfDecimal(a, b) ?? report(run, 'out-of-range');
    },
    spoils,
  ),
  negate: unary(overloads('decimal > decimal', 'money > money', 'duration > duration'), negate, spoils),
} satisfies Record<string, Operator>;
