import { type Run, refuseOperands, report, spend } from '../evaluate/run.ts';
import { type ExpressionType, listType, typeOfKind, withEmptiness } from '../types.ts';
import { compareValues } from '../values/compare.ts';
import { type Decimal, isDecimal } from '../values/decimal.ts';
import { addDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '../values/decimal-arithmetic.ts';
import { squareRootOfDecimal } from '../values/decimal-functions.ts';
import { isList, type Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';
import { arithmeticOperators } from './arithmetic.ts';
import { type Inference, type Operator, variadic } from './operator.ts';
import { fits } from './signatures.ts';
import { unify } from './unify.ts';

const most = Number.POSITIVE_INFINITY;

/** The elements an aggregate works on: one list, or its operands themselves. */
function elementsOf(operands: readonly Value[], run: Run): readonly Value[] | null {
  const [only = null] = operands;
  const elements = operands.length === 1 && isList(only) ? only : operands;
  return spend(run, elements.length) ? elements : null;
}

function elementType(operands: readonly ExpressionType[]): Inference {
  const [only] = operands;
  return operands.length === 1 && only?.kind === 'list' ? { type: only.of } : unify(operands);
}

function inferOver(
  result: (element: ExpressionType) => ExpressionType | null,
  kinds: readonly ExpressionType['kind'][],
) {
  return (operands: readonly ExpressionType[]): Inference => {
    const element = elementType(operands);
    if (!('type' in element)) return element;
    if (!kinds.some((kind) => fits(element.type, kind))) return { clash: 'operand-type' };
    const type = result(element.type);
    return type === null ? { clash: 'operand-type' } : { type };
  };
}

const asElement = (element: ExpressionType) => withEmptiness(element, true);
const orderedKinds = ['decimal', 'money', 'text', 'date', 'dateTime', 'time', 'duration'] as const;

function aggregate(infer: Operator['infer'], calculate: (elements: readonly Value[], run: Run) => Value): Operator {
  return variadic([1, most], infer, (operands, run) => {
    const elements = elementsOf(operands, run);
    return elements === null ? null : calculate(elements, run);
  });
}

function extreme(sign: 1 | -1): Operator {
  return aggregate(inferOver(asElement, orderedKinds), (elements, run) => {
    let best = elements[0] ?? null;
    for (const element of elements) {
      const order = compareValues(element, best);
      if (order === null) return refuseOperands(run, elements);
      if (order * sign > 0) best = element;
    }
    return best;
  });
}

function total(elements: readonly Value[], run: Run): Value {
  if (elements.length === 0) return null;
  return elements
    .slice(1)
    .reduce<Value>(
      (sum, element) => (sum === null ? null : arithmeticOperators.add.two(sum, element, run)),
      summable(elements[0] ?? null, run),
    );
}

function summable(value: Value, run: Run): Value {
  const fine =
    isDecimal(value) ||
    (typeof value === 'object' && value !== null && 'kind' in value && /money|Duration/.test(value.kind));
  return fine ? value : refuseOperands(run, [value]);
}

function mean(elements: readonly Value[], run: Run): Value {
  const sum = total(elements, run);
  return sum === null ? null : arithmeticOperators.divide.two(sum, elements.length, run);
}

function decimalsOf(elements: readonly Value[], run: Run): readonly Decimal[] | null {
  return elements.every(isDecimal) && spend(run, elements.length * 3) ? elements : refuseOperands(run, elements);
}

function median(elements: readonly Value[], run: Run): Value {
  const numbers = decimalsOf(elements, run);
  if (numbers === null || numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => compareValues(a, b) ?? 0);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? null;
  return sorted.length % 2 === 1 ? upper : mean([sorted[middle - 1] ?? null, upper], run);
}

function product(elements: readonly Value[], run: Run): Value {
  const numbers = decimalsOf(elements, run);
  if (numbers === null || numbers.length === 0) return null;
  let result: Decimal | null = 1;
  for (const number of numbers) {
    result = multiplyDecimals(result, number);
    if (result === null) return report(run, 'out-of-range');
  }
  return result;
}

function standardDeviation(elements: readonly Value[], run: Run): Value {
  const numbers = decimalsOf(elements, run);
  if (numbers === null || numbers.length < 2) return numbers === null ? null : report(run, 'out-of-range');
  const average = mean(numbers, run);
  if (!isDecimal(average)) return null;
  let squares: Decimal | null = 0;
  for (const number of numbers) {
    const distance = subtractDecimals(number, average);
    const square = distance === null ? null : multiplyDecimals(distance, distance);
    squares = square === null || squares === null ? null : addDecimals(squares, square);
  }
  const variance = squares === null ? null : divideDecimals(squares, numbers.length - 1);
  return (variance === null ? null : squareRootOfDecimal(variance)) ?? report(run, 'out-of-range');
}

function mode(elements: readonly Value[], run: Run): Value {
  const numbers = decimalsOf(elements, run);
  if (numbers === null) return null;
  const counts = new Map<string, { readonly value: Decimal; count: number }>();
  for (const value of numbers) {
    const entry = counts.get(valueKey(value));
    if (entry === undefined) counts.set(valueKey(value), { value, count: 1 });
    else entry.count += 1;
  }
  const highest = [...counts.values()].reduce((top, { count }) => Math.max(top, count), 0);
  const frequent = [...counts.values()].filter(({ count }) => count === highest).map(({ value }) => value);
  return frequent.toSorted((a, b) => compareValues(a, b) ?? 0);
}

function inferCount(operands: readonly ExpressionType[]): Inference {
  return operands.every((operand) => fits(operand, 'list'))
    ? { type: typeOfKind('decimal', { mayBeEmpty: operands.some((operand) => operand.mayBeEmpty) }) }
    : { clash: 'operand-type' };
}

const decimalOnly = inferOver(() => typeOfKind('decimal', { mayBeEmpty: true }), ['decimal']);

/** Functions that make one value of a list, or of their operands. */
export const aggregates = {
  count: variadic([1, 1], inferCount, ([list = null], run) =>
    isList(list) ? list.length : refuseOperands(run, [list]),
  ),
  sum: aggregate(inferOver(asElement, ['decimal', 'money', 'duration']), total),
  mean: aggregate(inferOver(asElement, ['decimal', 'money', 'duration']), mean),
  min: extreme(-1),
  max: extreme(1),
  median: aggregate(decimalOnly, median),
  product: aggregate(decimalOnly, product),
  standardDeviation: aggregate(decimalOnly, standardDeviation),
  mode: aggregate(
    inferOver(() => listType(withEmptiness(typeOfKind('decimal'), false)), ['decimal']),
    mode,
  ),
} satisfies Record<string, Operator>;
