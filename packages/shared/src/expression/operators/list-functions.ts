import { boundedList, type Run, refuseOperands, report, spend } from '../evaluate/run.ts';
import { type ExpressionType, listType, typeOfKind, unknownType, withEmptiness } from '../types.ts';
import { compareValues } from '../values/compare.ts';
import { isDecimal } from '../values/decimal.ts';
import { integerOf } from '../values/decimal-functions.ts';
import { isList, type Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';
import { type Apply, type Inference, type Operator, variadic } from './operator.ts';
import { fits } from './signatures.ts';
import { unify } from './unify.ts';

const most = Number.POSITIVE_INFINITY;
type Infer = Operator['infer'];

const elementOf = (type: ExpressionType | undefined): ExpressionType => (type?.kind === 'list' ? type.of : unknownType);

/** First operand a list, the numbered others decimals, the result made from the element type. */
function onList(result: (element: ExpressionType) => ExpressionType, decimals: readonly number[] = []): Infer {
  return (operands) => {
    const [list] = operands;
    const fine =
      list !== undefined &&
      fits(list, 'list') &&
      decimals.every((index) => fits(operands[index] ?? unknownType, 'decimal'));
    return fine ? { type: result(elementOf(list)) } : { clash: 'operand-type' };
  };
}

const sameList = onList((element) => listType(element, true), [1, 2]);
const maybe = (element: ExpressionType) => withEmptiness(element, true);

function inferWith(additions: (operands: readonly ExpressionType[]) => readonly ExpressionType[]): Infer {
  return (operands) => {
    if (operands[0] === undefined || !fits(operands[0], 'list')) return { clash: 'operand-type' };
    const element = unify([elementOf(operands[0]), ...additions(operands)]);
    return 'type' in element ? { type: listType(element.type, true) } : element;
  };
}

const inferConcatenate: Infer = (operands): Inference => {
  if (!operands.every((operand) => fits(operand, 'list'))) return { clash: 'operand-type' };
  const element = unify(operands.map(elementOf));
  return 'type' in element
    ? {
        type: listType(
          element.type,
          operands.some((operand) => operand.mayBeEmpty),
        ),
      }
    : element;
};

const inferContains: Infer = (operands): Inference => {
  const fine = inferWith((all) => [all[1] ?? unknownType])(operands);
  return 'type' in fine ? { type: typeOfKind('boolean', { mayBeEmpty: operands[0]?.mayBeEmpty ?? true }) } : fine;
};

function deepElement(type: ExpressionType): ExpressionType {
  return type.kind === 'list' ? deepElement(type.of) : type;
}

/** Wraps a function whose first operand must be a list. */
function withList(calculate: (list: readonly Value[], rest: readonly Value[], run: Run) => Value): Apply {
  return (operands, run) => {
    const [list = null, ...rest] = operands;
    if (!isList(list)) return refuseOperands(run, operands);
    return spend(run, list.length >> 2) ? calculate(list, rest, run) : null;
  };
}

/** Wraps a function whose operands are all lists. */
function withLists(calculate: (lists: readonly (readonly Value[])[], run: Run) => Value): Apply {
  return (operands, run) => {
    if (!operands.every(isList)) return refuseOperands(run, operands);
    const length = operands.reduce((sum, list) => sum + list.length, 0);
    if (length > run.budget.listLength) return report(run, 'list-too-long', { limit: run.budget.listLength });
    return spend(run, length) ? calculate(operands, run) : null;
  };
}

/** The index of a one-based position, counted from the end when negative; null when there is none. */
function indexAt(position: Value, length: number): number | null {
  const number = isDecimal(position) ? integerOf(position) : null;
  if (number === null || number === 0 || Math.abs(number) > length) return null;
  return number > 0 ? number - 1 : length + number;
}

function distinct(list: readonly Value[], run: Run): Value {
  return spend(run, list.length) ? [...new Map(list.map((element) => [valueKey(element), element])).values()] : null;
}

function flatten(list: readonly Value[], run: Run, into: Value[] = []): Value {
  for (const element of list) {
    if (into.length > run.budget.listLength || !spend(run, 1)) break;
    if (isList(element)) flatten(element, run, into);
    else into.push(element);
  }
  return boundedList(into, run);
}

function sublist(list: readonly Value[], [from = null, length]: readonly Value[], run: Run): Value {
  const start = indexAt(from, list.length);
  const size = length === undefined ? most : isDecimal(length) ? integerOf(length) : null;
  if (start === null || size === null || size < 0) return report(run, 'out-of-range');
  return list.slice(start, start + size);
}

function changedAt(edit: (list: readonly Value[], index: number, value: Value) => readonly Value[]) {
  return withList((list, [position = null, value = null], run) => {
    const index = indexAt(position, list.length);
    return index === null ? report(run, 'out-of-range') : boundedList(edit(list, index, value), run);
  });
}

function positionsOf(list: readonly Value[], [match = null]: readonly Value[]): Value {
  const key = valueKey(match);
  return list.flatMap((element, index) => (valueKey(element) === key ? [index + 1] : []));
}

function sequence(operands: readonly Value[], run: Run): Value {
  const [from = null, to = null] = operands;
  const first = isDecimal(from) ? integerOf(from) : null;
  const last = isDecimal(to) ? integerOf(to) : null;
  if (first === null || last === null) return refuseOperands(run, operands);
  const length = Math.abs(last - first) + 1;
  if (length > run.budget.listLength) return report(run, 'list-too-long', { limit: run.budget.listLength });
  return spend(run, length)
    ? Array.from({ length }, (_, index) => (last >= first ? first + index : first - index))
    : null;
}

function sorted(list: readonly Value[], _rest: readonly Value[], run: Run): Value {
  const [first = null] = list;
  if (list.some((element) => compareValues(first, element) === null)) return refuseOperands(run, list);
  return spend(run, list.length * 3) ? list.toSorted((a, b) => compareValues(a, b) ?? 0) : null;
}

/** Functions of lists; positions count from one, negative ones from the end. */
export const listFunctions = {
  listContains: variadic(
    [2, 2],
    inferContains,
    withList((list, [match = null]) => {
      const key = valueKey(match);
      return list.some((element) => valueKey(element) === key);
    }),
  ),
  distinct: variadic(
    [1, 1],
    onList((element) => listType(element)),
    withList((list, _rest, run) => distinct(list, run)),
  ),
  concatenate: variadic(
    [1, most],
    inferConcatenate,
    withLists((lists) => lists.flat(1)),
  ),
  union: variadic(
    [1, most],
    inferConcatenate,
    withLists((lists, run) => distinct(lists.flat(1), run)),
  ),
  append: variadic(
    [2, most],
    inferWith((all) => all.slice(1)),
    withList((list, rest, run) => boundedList([...list, ...rest], run)),
  ),
  flatten: variadic(
    [1, 1],
    onList((element) => listType(deepElement(element))),
    withList((list, _rest, run) => flatten(list, run)),
  ),
  reverse: variadic(
    [1, 1],
    onList((element) => listType(element)),
    withList((list) => list.toReversed()),
  ),
  sublist: variadic([2, 3], sameList, withList(sublist)),
  remove: variadic(
    [2, 2],
    sameList,
    changedAt((list, index) => list.toSpliced(index, 1)),
  ),
  insertBefore: variadic(
    [3, 3],
    inferWith((all) => [all[2] ?? unknownType]),
    changedAt((list, index, value) => list.toSpliced(index, 0, value)),
  ),
  listReplace: variadic(
    [3, 3],
    inferWith((all) => [all[2] ?? unknownType]),
    changedAt((list, index, value) => list.with(index, value)),
  ),
  indexOf: variadic(
    [2, 2],
    onList(() => listType(typeOfKind('decimal'))),
    withList(positionsOf),
  ),
  elementAt: variadic(
    [2, 2],
    onList(maybe, [1]),
    withList((list, [position = null], run) => {
      if (!isDecimal(position)) return refuseOperands(run, [position]);
      return list[indexAt(position, list.length) ?? -1] ?? null;
    }),
  ),
  sequence: variadic(
    [2, 2],
    (operands) =>
      operands.every((operand) => fits(operand, 'decimal'))
        ? { type: listType(typeOfKind('decimal', { mayBeEmpty: false }), true) }
        : { clash: 'operand-type' },
    sequence,
  ),
  sorted: variadic(
    [1, 1],
    onList((element) => listType(element, true)),
    withList(sorted),
  ),
} satisfies Record<string, Operator>;
