import type { OperatorName } from '../tree/tree.ts';
import { type Closure, step } from './closure.ts';
import { operandValue, type Part } from './part.ts';
import type { Site } from './run.ts';

/** and/or of two operands, without going through a list. */
function compileTruthOfTwo([left, right]: readonly [Part, Part], decisive: boolean, site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    const a = operandValue(left, run);
    if (a === decisive) return decisive;
    const b = operandValue(right, run);
    if (b === decisive) return decisive;
    return typeof a === 'boolean' && typeof b === 'boolean' ? !decisive : null;
  };
}

/** and/or: stops at the operand that decides; an unanswered one leaves the whole unanswered unless another decides. */
function compileTruth(operands: readonly Part[], decisive: boolean, site: Site): Closure {
  const [first, second, third] = operands;
  if (first !== undefined && second !== undefined && third === undefined) {
    return compileTruthOfTwo([first, second], decisive, site);
  }
  return (run) => {
    if (!step(run, site)) return null;
    let unanswered = false;
    for (const operand of operands) {
      const value = operandValue(operand, run);
      if (value === decisive) return decisive;
      if (typeof value !== 'boolean') unanswered = true;
    }
    return unanswered ? null : !decisive;
  };
}

function compileIf([condition, yes, no]: readonly Part[], site: Site): Closure | null {
  if (condition === undefined || yes === undefined || no === undefined) return null;
  return (run) => {
    if (!step(run, site)) return null;
    return operandValue(condition, run) === true ? operandValue(yes, run) : operandValue(no, run);
  };
}

function compileCoalesce(operands: readonly Part[], site: Site): Closure {
  return (run) => {
    if (!step(run, site)) return null;
    for (const operand of operands) {
      const value = operandValue(operand, run);
      if (value !== null) return value;
    }
    return null;
  };
}

/** The operators that do not run all their operands; null for every other one. */
export function compileLazy(op: OperatorName, operands: readonly Part[], site: Site): Closure | null {
  if (op === 'and') return compileTruth(operands, false, site);
  if (op === 'or') return compileTruth(operands, true, site);
  if (op === 'if') return compileIf(operands, site);
  return op === 'coalesce' ? compileCoalesce(operands, site) : null;
}
