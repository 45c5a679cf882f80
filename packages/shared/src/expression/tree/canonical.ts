import { constantValue } from '../values/constant-value.ts';
import { mapChildren } from './children.ts';
import { isDecimalLiteral, readConstant } from './parse-constant.ts';
import type { Constant, Expression, OperationNode } from './tree.ts';

const literalConversions: ReadonlyMap<string, string> = new Map([
  ['toDate', 'date'],
  ['toDateTime', 'dateTime'],
  ['toTime', 'time'],
  ['toDuration', 'duration'],
]);

function literalOf(node: Expression | undefined): Constant | undefined {
  return node !== undefined && 'const' in node ? node.const : undefined;
}

/** -(5) is -5. */
function foldNegation(node: OperationNode): Expression | null {
  const [literal] = node.args.map(literalOf);
  if (literal === undefined || !('decimal' in literal)) return null;
  const { decimal } = literal;
  return { const: { decimal: decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}` } };
}

/** date("2026-01-31") is the literal date, when there is such a day. */
function foldConversion(node: OperationNode, kind: string): Expression | null {
  const [literal] = node.args.map(literalOf);
  if (node.args.length !== 1 || literal === undefined || !('text' in literal)) return null;
  const constant = readConstant(kind, literal.text);
  return constant === null || constantValue(constant) === null ? null : { const: constant };
}

/** money(12, "EUR") is the literal amount. */
function foldMoney(node: OperationNode): Expression | null {
  const [amount, currency] = node.args.map(literalOf);
  if (amount === undefined || currency === undefined || !('decimal' in amount) || !('text' in currency)) return null;
  const constant = isDecimalLiteral(amount.decimal)
    ? readConstant('money', { amount: amount.decimal, currency: currency.text })
    : null;
  return constant === null ? null : { const: constant };
}

/** (a and b) and c is "a and b and c"; likewise or. Only the first operand is opened, which is how text is read. */
function flattenFirst(node: OperationNode): OperationNode {
  const [first, ...rest] = node.args;
  if (first === undefined || !('op' in first) || first.op !== node.op) return node;
  if (first.args.length + rest.length > 100) return node;
  return flattenFirst({ op: node.op, args: [...first.args, ...rest] });
}

/** The canonical form of an operation whose operands are canonical. */
export function canonicalOperation(node: OperationNode): Expression {
  if (node.op === 'and' || node.op === 'or') return flattenFirst(node);
  if (node.op === 'negate') return foldNegation(node) ?? node;
  if (node.op === 'money') return foldMoney(node) ?? node;
  const kind = literalConversions.get(node.op);
  return kind === undefined ? node : (foldConversion(node, kind) ?? node);
}

/** The one spelling of a tree among those that mean the same by the letter; what reading FEEL text gives. */
export function canonicalExpression(expression: Expression): Expression {
  const node = mapChildren(expression, canonicalExpression);
  return 'op' in node ? canonicalOperation(node) : node;
}
