import type { Run } from '../evaluate/run.ts';
import type { ExpressionType } from '../types.ts';
import type { Value } from '../values/value.ts';

/** What an operator says about the types of its operands: a result type, or why they do not fit. */
export type Inference =
  | { readonly type: ExpressionType }
  | { readonly clash: 'operand-type' | 'currency-mix'; readonly params?: Readonly<Record<string, string>> };

/** The run of an operator: all operands evaluated, in order. */
export type Apply = (operands: readonly Value[], run: Run) => Value;

/** An operator or function: how many operands, which types, and what it does. */
export interface Operator {
  readonly arity: readonly [least: number, most: number];
  /** Counts within the arity that are not taken, such as a date of two numbers. */
  readonly except?: readonly number[];
  readonly infer: (operands: readonly ExpressionType[]) => Inference;
  /** Runs for exactly one and exactly two operands, without making a list of them; the fast way of the common operators. */
  readonly one?: (a: Value, run: Run) => Value;
  readonly two?: (a: Value, b: Value, run: Run) => Value;
  readonly apply: Apply;
  /** Whether an empty operand makes the whole result empty where people rarely mean it; the check then offers "or else". */
  readonly emptySpoils?: boolean;
}

/** Whether an operator takes this many operands. */
export function takesOperands({ arity: [least, most], except = [] }: Operator, count: number): boolean {
  return count >= least && count <= most && !except.includes(count);
}

/** An operator of exactly one operand. */
export type UnaryOperator = Operator & { readonly one: NonNullable<Operator['one']> };

/** An operator of exactly two operands. */
export type BinaryOperator = Operator & { readonly two: NonNullable<Operator['two']> };

/** Builds an operator of one operand. */
export function unary(
  infer: Operator['infer'],
  one: NonNullable<Operator['one']>,
  more: { readonly emptySpoils?: boolean } = {},
): UnaryOperator {
  return { arity: [1, 1], infer, one, apply: (operands, run) => one(operands[0] ?? null, run), ...more };
}

/** Builds an operator of two operands. */
export function binary(
  infer: Operator['infer'],
  two: NonNullable<Operator['two']>,
  more: { readonly emptySpoils?: boolean } = {},
): BinaryOperator {
  return {
    arity: [2, 2],
    infer,
    two,
    apply: (operands, run) => two(operands[0] ?? null, operands[1] ?? null, run),
    ...more,
  };
}

/** Builds an operator of several operands. */
export function variadic(arity: Operator['arity'], infer: Operator['infer'], apply: Apply): Operator {
  return { arity, infer, apply };
}
