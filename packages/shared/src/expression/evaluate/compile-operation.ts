import type { Operator } from '../operators/operator.ts';
import { operatorOf } from '../operators/operator-table.ts';
import type { OperationNode } from '../tree/tree.ts';
import type { Value } from '../values/value.ts';
import { type Closure, step } from './closure.ts';
import { compileLazy } from './compile-lazy.ts';
import type { Site } from './run.ts';

function compileOne(one: NonNullable<Operator['one']>, operand: Closure, site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = operand(run);
    run.site = site;
    return one(a, run);
  };
}

function compileTwo(
  two: NonNullable<Operator['two']>,
  [left, right]: readonly [Closure, Closure],
  site: Site,
): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = left(run);
    const b = right(run);
    run.site = site;
    return two(a, b, run);
  };
}

function compileTwoWithConstant(
  two: NonNullable<Operator['two']>,
  left: Closure,
  fixed: { b: Value; site: Site },
): Closure {
  const { b, site } = fixed;
  return (run) => {
    if (!step(run, site)) return null;
    const a = left(run);
    run.site = site;
    return two(a, b, run);
  };
}

function compileMany(operator: Operator, operands: readonly Closure[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const values = operands.map((operand) => operand(run));
    run.site = site;
    return operator.apply(values, run);
  };
}

/** Compiles an operation whose operands are compiled; `constants` holds the values of those that are literals. */
export function compileOperation(
  node: OperationNode,
  operands: readonly Closure[],
  at: { readonly pointer: string; readonly constants: readonly (Value | undefined)[] },
): Closure {
  const site: Site = { op: node.op, pointer: at.pointer };
  const lazy = compileLazy(node.op, operands, site);
  if (lazy !== null) return lazy;
  const operator = operatorOf(node.op);
  const [first, second] = operands;
  if (operands.length === 1 && operator.one !== undefined && first !== undefined) {
    return compileOne(operator.one, first, site);
  }
  if (operands.length === 2 && operator.two !== undefined && first !== undefined && second !== undefined) {
    const fixed = at.constants[1];
    if (fixed !== undefined) return compileTwoWithConstant(operator.two, first, { b: fixed, site });
    return compileTwo(operator.two, [first, second], site);
  }
  return compileMany(operator, operands, site);
}
