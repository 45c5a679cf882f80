import type { SyntaxNode } from '@lezer/common';
import { booleanNode, decimalNode, emptyNode, operation, textNode } from '../tree/build.ts';
import { isDecimalLiteral, readConstant } from '../tree/parse-constant.ts';
import type { Expression, OperatorName } from '../tree/tree.ts';
import { looksLikeDate } from '../values/date.ts';
import { decimalFromText, decimalText } from '../values/decimal.ts';
import { type Reading, refuse, textOfNode } from './reading.ts';

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
]);

function readEscape(written: string): string {
  const known = simpleEscapes.get(written[1] ?? '');
  if (known !== undefined) return known;
  const code = Number.parseInt(written.slice(2), 16);
  if (written.length < 6 || code > 0x10ffff) return written;
  return String.fromCodePoint(code);
}

/** The text inside FEEL's quotes; an escape that FEEL does not know stays as it is written. */
export function unquoteText(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{6}|[\s\S])/g, readEscape);
}

function readNumber(node: SyntaxNode, reading: Reading): Expression | null {
  const digits = textOfNode(reading, node)
    .replace(/\s+/g, '')
    .replace(/^(-?)\./, '$10.');
  if (isDecimalLiteral(digits)) return decimalNode(digits);
  const decimal = decimalFromText(digits);
  const plain = decimal === null ? '' : decimalText(decimal);
  return isDecimalLiteral(plain) ? decimalNode(plain) : refuse(reading, node, { code: 'out-of-range' });
}

/** Reads numbers, texts, true, false and null; undefined for every other node. */
export function readLiteral(node: SyntaxNode, reading: Reading): Expression | null | undefined {
  switch (node.name) {
    case 'NumericLiteral':
      return readNumber(node, reading);
    case 'StringLiteral':
      return textNode(unquoteText(textOfNode(reading, node)));
    case 'BooleanLiteral':
      return booleanNode(textOfNode(reading, node) === 'true');
    case 'null':
      return emptyNode;
    default:
      return undefined;
  }
}

const outsideCalendar = (text: string): boolean => looksLikeDate(text.split('T')[0] ?? '') && !/^-?\d{4,6}-/.test(text);

/** date(999999999, 1, 1) names a day of DMN that the calendar has not. */
function yearOutsideCalendar(op: OperatorName, args: readonly Expression[]): boolean {
  const [year] = args;
  if (op !== 'toDate' || args.length !== 3 || year === undefined || !('const' in year) || !('decimal' in year.const))
    return false;
  return /^-?\d{6,9}$/.test(year.const.decimal);
}

/** A call such as date("2026-01-31"): the literal when it names a value, refused when it names one the calendar cannot hold. */
export function readConversion(
  node: SyntaxNode,
  reading: Reading,
  call: { readonly op: OperatorName; readonly args: readonly Expression[] },
): Expression | null {
  const [first] = call.args;
  const literal = first !== undefined && 'const' in first && 'text' in first.const ? first.const.text : undefined;
  const outside = literal === undefined ? yearOutsideCalendar(call.op, call.args) : outsideCalendar(literal);
  if (outside) return refuse(reading, node, { code: 'out-of-range' });
  return operation(call.op, ...call.args);
}

const atLiterals = [
  { pattern: /^-?P/, kind: 'duration' },
  { pattern: /^-?\d{4,9}-\d\d-\d\dT/, kind: 'dateTime' },
  { pattern: /^-?\d{4,9}-/, kind: 'date' },
  { pattern: /^\d\d:/, kind: 'time' },
] as const;

/** Reads @"…". */
export function readAtLiteral(node: SyntaxNode, reading: Reading): Expression | null {
  const text = unquoteText(textOfNode(reading, node).replace(/^@\s*/, ''));
  const kind = atLiterals.find(({ pattern }) => pattern.test(text))?.kind;
  const constant = kind === undefined ? null : readConstant(kind, text);
  return constant === null ? refuse(reading, node, { code: 'literal-invalid' }) : { const: constant };
}
