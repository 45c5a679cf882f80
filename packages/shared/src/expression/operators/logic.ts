import { type Run, refuseOperands } from '../evaluate/run.ts';
import { type ExpressionType, typeOfKind, unknownType, withEmptiness } from '../types.ts';
import { isList, type Value } from '../values/value.ts';
import { type Inference, type Operator, unary, variadic } from './operator.ts';
import { fits, overloads } from './signatures.ts';
import { unify } from './unify.ts';

const isTruthType = (type: ExpressionType) => fits(type, 'boolean');

function inferTruth(operands: readonly ExpressionType[]): Inference {
  if (!operands.every(isTruthType)) return { clash: 'operand-type' };
  return { type: typeOfKind('boolean', { mayBeEmpty: operands.some((operand) => operand.mayBeEmpty) }) };
}

function inferIf(operands: readonly ExpressionType[]): Inference {
  const [condition = unknownType, yes = unknownType, no = unknownType] = operands;
  if (!isTruthType(condition)) return { clash: 'operand-type' };
  return unify([yes, no]);
}

function inferCoalesce(operands: readonly ExpressionType[]): Inference {
  const unified = unify(operands);
  if (!('type' in unified)) return unified;
  return {
    type: withEmptiness(
      unified.type,
      operands.every((operand) => operand.mayBeEmpty),
    ),
  };
}

/** The decisive value wins; without it one unanswered operand leaves the whole unanswered. */
export function decideTruth(operands: readonly Value[], decisive: boolean): Value {
  let unanswered = false;
  for (const operand of operands) {
    if (operand === decisive) return decisive;
    if (typeof operand !== 'boolean') unanswered = true;
  }
  return unanswered ? null : !decisive;
}

function inferTruthList(operands: readonly ExpressionType[]): Inference {
  const [only] = operands;
  if (operands.length === 1 && only?.kind === 'list') return inferTruth([withEmptiness(only.of, true)]);
  return inferTruth(operands.map((operand) => withEmptiness(operand, true)));
}

function listTruth(decisive: boolean): Operator {
  return variadic([1, Number.POSITIVE_INFINITY], inferTruthList, (operands, run: Run) => {
    const [only = null] = operands;
    const elements = operands.length === 1 && isList(only) ? only : operands;
    run.steps += elements.length;
    if (operands.length === 1 && only === null) return refuseOperands(run, operands);
    if (elements.some((element) => element !== null && typeof element !== 'boolean'))
      return refuseOperands(run, elements);
    return decideTruth(elements, decisive);
  });
}

const most = Number.POSITIVE_INFINITY;

/** Three-valued logic, choice and "or else". The first, second, fourth and fifth run only the operands they need. */
export const logicOperators = {
  and: variadic([2, most], inferTruth, (operands) => decideTruth(operands, false)),
  or: variadic([2, most], inferTruth, (operands) => decideTruth(operands, true)),
  not: unary(overloads('boolean > boolean'), (a, run) =>
    typeof a === 'boolean' ? !a : a === null ? null : refuseOperands(run, [a]),
  ),
  if: variadic([3, 3], inferIf, ([condition = null, yes = null, no = null]) => (condition === true ? yes : no)),
  coalesce: variadic([2, most], inferCoalesce, (operands) => operands.find((operand) => operand !== null) ?? null),
  all: listTruth(false),
  any: listTruth(true),
} satisfies Record<string, Operator>;
