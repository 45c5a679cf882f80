import type { RE2JS } from 're2js';
import { boundedList, boundedText, type Run, refuseOperands, report, spend, textCost } from '../evaluate/run.ts';
import { type ExpressionType, listType, typeOfKind } from '../types.ts';
import { compilePattern } from '../values/pattern.ts';
import type { Value } from '../values/value.ts';
import { type Inference, type Operator, variadic } from './operator.ts';
import { overloads } from './signatures.ts';

const workPerCharacter = 8;

/** Steps of building a pattern and of going through a text with it: each character may have to be held against all of its program. */
function patternCost(pattern: string, compiled: RE2JS, text: string): number {
  const size = compiled.programSize();
  const work = Math.max(workPerCharacter, 2 * size) * text.length;
  return (pattern.length >> 3) + (size >> 1) + textCost(work);
}

function patternOf(pattern: string, flags: Value, run: Run) {
  if (typeof flags !== 'string') return report(run, 'operand-type');
  return compilePattern(pattern, flags) ?? report(run, 'pattern-refused', { pattern: pattern.slice(0, 80) });
}

function matches(operands: readonly Value[], run: Run): Value {
  const [text = null, pattern = null, flags = ''] = operands;
  if (typeof text !== 'string' || typeof pattern !== 'string') return refuseOperands(run, operands);
  const compiled = patternOf(pattern, flags ?? '', run);
  if (compiled === null || !spend(run, patternCost(pattern, compiled, text))) return null;
  return compiled.matcher(text).find();
}

const groupReference = /\$(\d)/g;
const strayReference = /\\(?![\\$])|\$(?!\d)/;

/** The longest text a replacement can give, so that it is refused before it is made. */
function longestResult(text: string, replacement: string): number {
  const references = replacement.match(groupReference)?.length ?? 0;
  return text.length * (1 + references) + (text.length + 1) * (replacement.length - references * 2);
}

function replace(operands: readonly Value[], run: Run): Value {
  const [text = null, pattern = null, replacement = null, flags = ''] = operands;
  if (typeof text !== 'string' || typeof pattern !== 'string' || typeof replacement !== 'string') {
    return refuseOperands(run, operands);
  }
  const compiled = patternOf(pattern, flags ?? '', run);
  if (compiled === null) return null;
  const stray = strayReference.test(replacement.replaceAll(/\\[\\$]/g, ''));
  if (stray || compiled.matcher('').find()) return report(run, 'pattern-refused', { pattern: pattern.slice(0, 80) });
  if (longestResult(text, replacement) > run.budget.textLength * 8) {
    return report(run, 'text-too-long', { limit: run.budget.textLength });
  }
  if (!spend(run, 2 * patternCost(pattern, compiled, text))) return null;
  return boundedText(compiled.matcher(text).replaceAll(knownGroups(replacement, compiled.groupCount()), true), run);
}

/** A reference to a group the pattern has not stands for nothing. */
function knownGroups(replacement: string, groups: number): string {
  return replacement.replaceAll(/\\.|\$(\d)/g, (token, group: string | undefined) =>
    group !== undefined && Number(group) > groups ? '' : token,
  );
}

function split(operands: readonly Value[], run: Run): Value {
  const [text = null, delimiter = null] = operands;
  if (typeof text !== 'string' || typeof delimiter !== 'string') return refuseOperands(run, operands);
  const compiled = patternOf(delimiter, '', run);
  if (compiled === null || !spend(run, patternCost(delimiter, compiled, text))) return null;
  return boundedList(compiled.split(text, -1), run);
}

function inferSplit(operands: readonly ExpressionType[]): Inference {
  const texts = overloads('text text > boolean')(operands);
  return 'type' in texts ? { type: listType(typeOfKind('text'), texts.type.mayBeEmpty) } : texts;
}

/** Regular expressions; they run in linear time whatever the pattern. */
export const patternFunctions = {
  matches: variadic([2, 3], overloads('text text > boolean', 'text text text > boolean'), matches),
  replace: variadic([3, 4], overloads('text text text > text', 'text text text text > text'), replace),
  split: variadic([2, 2], inferSplit, split),
} satisfies Record<string, Operator>;
