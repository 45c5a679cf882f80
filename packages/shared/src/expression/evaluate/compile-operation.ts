import type { Operator } from '../operators/operator.ts';
import { operatorOf } from '../operators/operator-table.ts';
import { nearest } from '../values/nearest.ts';
import { type Closure, step } from './closure.ts';
import { type Answers, comparisons } from './comparisons.ts';
import { compileLazy } from './compile-lazy.ts';
import { compileDiagram } from './diagram/compile-diagram.ts';
import { choiceOf, conditionOf } from './diagram/condition.ts';
import { createPart, operandValue, type Part } from './part.ts';
import type { OperationSite, Site } from './run.ts';

type One = NonNullable<Operator['one']>;
type Two = NonNullable<Operator['two']>;

function compileOne(one: One, operand: Part, site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = operandValue(operand, run);
    run.site = site;
    return one(a, run);
  };
}

function compileTwo(two: Two, [left, right]: readonly [Part, Part], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = operandValue(left, run);
    const b = operandValue(right, run);
    run.site = site;
    return two(a, b, run);
  };
}

/** A comparison: the nearest binary numbers decide where there are such and they differ. */
function compileComparison(
  { less, more, compare }: Answers & { readonly compare: Two },
  [left, right]: readonly [Part, Part],
  site: Site,
): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = operandValue(left, run);
    const b = operandValue(right, run);
    const nearA = nearest(a);
    const nearB = nearest(b);
    if (nearA < nearB) return less;
    if (nearA > nearB) return more;
    run.site = site;
    return compare(a, b, run);
  };
}

function compileMany(operator: Operator, operands: readonly Part[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const values = operands.map((operand) => operand.run(run));
    run.site = site;
    return operator.apply(values, run);
  };
}

function compilePair(two: Two, operands: readonly [Part, Part], site: OperationSite): Closure {
  const answers = comparisons[site.op];
  if (answers === undefined) return compileTwo(two, operands, site);
  return compileComparison({ ...answers, compare: two }, operands, site);
}

/** The operation step by step. */
function compilePlain(operands: readonly Part[], site: OperationSite): Closure {
  const lazy = compileLazy(site.op, operands, site);
  if (lazy !== null) return lazy;
  const operator = operatorOf(site.op);
  const [first, second] = operands;
  if (operands.length === 1 && operator.one !== undefined && first !== undefined) {
    return compileOne(operator.one, first, site);
  }
  if (operands.length === 2 && operator.two !== undefined && first !== undefined && second !== undefined) {
    return compilePair(operator.two, [first, second], site);
  }
  return compileMany(operator, operands, site);
}

/** Compiles an operation whose operands are compiled. */
export function compileOperation(operands: readonly Part[], site: OperationSite): Part {
  const plain = compilePlain(operands, site);
  const condition = conditionOf(operands, site);
  if (condition !== null) return createPart(compileDiagram(condition, plain), { condition });
  const choice = choiceOf(operands, site);
  return choice === null ? createPart(plain) : createPart(compileDiagram(choice, plain), { choice });
}
