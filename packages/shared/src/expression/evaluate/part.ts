import type { Value } from '../values/value.ts';
import type { Closure } from './closure.ts';
import type { Choice, Condition } from './diagram/condition.ts';
import { type NamedField, readField } from './read-field.ts';
import type { Run } from './run.ts';

/** A compiled node as its parent sees it: how to run it, and what it is where the parent can do better than to run it. */
export interface Part {
  readonly run: Closure;
  /** The field, where the node is just that. */
  readonly field: NamedField | null;
  /** The value, where the node is a literal. */
  readonly literal: Value | undefined;
  /** The values, where the node is a list of literals. */
  readonly literals: readonly Value[] | null;
  /** The condition and the choice, where the node is one that a diagram can hold. */
  readonly condition: Condition | null;
  readonly choice: Choice | null;
}

/** A part of which no more is known than how to run it, unless said; all parts are made here, so that they have one shape. */
export function createPart(run: Closure, known: Partial<Omit<Part, 'run'>> = {}): Part {
  const { field = null, literal, literals = null, condition = null, choice = null } = known;
  return { run, field, literal, literals, condition, choice };
}

/** A part that is a literal. */
export function literalPart(literal: Value): Part {
  return createPart(() => literal, { literal });
}

/** The value of an operand. Reading a field costs less than a call, so the parent does it. */
export function operandValue(part: Part, run: Run): Value {
  if (part.field !== null) return readField(run, part.field);
  return part.literal === undefined ? part.run(run) : part.literal;
}
