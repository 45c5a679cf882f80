import { boundedText, type Run, refuseOperands, report, spend, textCost } from '../evaluate/run.ts';
import { type ExpressionType, typeOfKind } from '../types.ts';
import { type Decimal, isDecimal } from '../values/decimal.ts';
import { integerOf, roundDecimal } from '../values/decimal-functions.ts';
import { isList, type Value } from '../values/value.ts';
import { binary, type Inference, type Operator, unary, variadic } from './operator.ts';
import { fits, overloads } from './signatures.ts';

const oneText = overloads('text > text');
const twoTexts = overloads('text text > text');
const textTest = overloads('text text > boolean');

function ofText(infer: Operator['infer'], calculate: (text: string, run: Run) => Value): Operator {
  return unary(infer, (a, run) => {
    if (typeof a !== 'string') return refuseOperands(run, [a]);
    return spend(run, textCost(a.length)) ? calculate(a, run) : null;
  });
}

function ofTexts(infer: Operator['infer'], calculate: (text: string, other: string, run: Run) => Value): Operator {
  return binary(infer, (a, b, run) => {
    if (typeof a !== 'string' || typeof b !== 'string') return refuseOperands(run, [a, b]);
    return spend(run, textCost(a.length)) ? calculate(a, b, run) : null;
  });
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The whole part of a number, as a position or length. */
function truncated(value: Decimal): number | null {
  const whole = roundDecimal(value, 0, 'down');
  return whole === null ? null : integerOf(whole);
}

function substring(operands: readonly Value[], run: Run): Value {
  const [text = null, from = null, length] = operands;
  if (typeof text !== 'string' || !isDecimal(from)) return refuseOperands(run, operands);
  if (length !== undefined && !isDecimal(length)) return refuseOperands(run, operands);
  const start = truncated(from);
  const size = length === undefined ? Number.POSITIVE_INFINITY : truncated(length);
  if (start === null || start === 0 || size === null || size < 0) return report(run, 'out-of-range');
  if (!spend(run, textCost(text.length))) return null;
  const points = Array.from(text);
  const first = start > 0 ? start - 1 : points.length + start;
  if (first < 0) return report(run, 'out-of-range');
  return points.slice(first, first + size).join('');
}

function join(operands: readonly Value[], run: Run): Value {
  const [list = null, delimiter = ''] = operands;
  const texts = typeof list === 'string' ? [list] : list;
  if (!isList(texts) || (typeof delimiter !== 'string' && delimiter !== null)) return refuseOperands(run, operands);
  const parts = texts.filter((element) => element !== null);
  if (!parts.every((part) => typeof part === 'string')) return refuseOperands(run, parts);
  const length = parts.reduce((sum, part) => sum + part.length + (delimiter?.length ?? 0), 0);
  if (length > run.budget.textLength) return report(run, 'text-too-long', { limit: run.budget.textLength });
  return spend(run, parts.length) ? boundedText(parts.join(delimiter ?? ''), run) : null;
}

function inferJoin(operands: readonly ExpressionType[]): Inference {
  const [list, delimiter] = operands;
  const listFits =
    list?.kind === 'unknown' || list?.kind === 'text' || (list?.kind === 'list' && fits(list.of, 'text'));
  if (!listFits || (delimiter !== undefined && !fits(delimiter, 'text'))) return { clash: 'operand-type' };
  return { type: typeOfKind('text', { mayBeEmpty: list.mayBeEmpty }) };
}

/** Functions of texts; positions and lengths count characters, not storage units. */
export const textFunctions = {
  textLength: ofText(overloads('text > decimal'), codePoints),
  upperCase: ofText(oneText, (text, run) => boundedText(text.toUpperCase(), run)),
  lowerCase: ofText(oneText, (text, run) => boundedText(text.toLowerCase(), run)),
  trim: ofText(oneText, (text) => text.trim()),
  substring: variadic([2, 3], overloads('text decimal > text', 'text decimal decimal > text'), substring),
  substringBefore: ofTexts(twoTexts, (text, match) => text.slice(0, Math.max(0, text.indexOf(match)))),
  substringAfter: ofTexts(twoTexts, (text, match) =>
    text.includes(match) ? text.slice(text.indexOf(match) + match.length) : '',
  ),
  contains: ofTexts(textTest, (text, match) => text.includes(match)),
  startsWith: ofTexts(textTest, (text, match) => text.startsWith(match)),
  endsWith: ofTexts(textTest, (text, match) => text.endsWith(match)),
  join: variadic([1, 2], inferJoin, join),
} satisfies Record<string, Operator>;
