import type { SyntaxNode } from '@lezer/common';
import { operation } from '../tree/build.ts';
import { canonicalOperation } from '../tree/canonical.ts';
import type { Expression } from '../tree/tree.ts';
import { infixOperators } from './functions.ts';
import { readCall } from './read-call.ts';
import { readComparison } from './read-comparison.ts';
import { readBrackets, readWalk } from './read-each.ts';
import { readAtLiteral, readLiteral } from './read-literal.ts';
import { readName, readPath } from './read-name.ts';
import { childNodes, partsOf, type Reading, readAll, refuse, textOfNode } from './reading.ts';

type Read = (node: SyntaxNode, reading: Reading) => Expression | null;

const readInner: Read = (node, reading) => reading.part(partsOf(node)[0], reading);

const readArithmetic: Read = (node, reading) => {
  const sign = childNodes(node).find((child) => child.name === 'ArithOp');
  const operands = readAll(partsOf(node), reading);
  const [first, second] = operands ?? [];
  if (sign === undefined || first === undefined) return null;
  if (second === undefined) return operation('negate', first);
  const op = infixOperators.get(textOfNode(reading, sign));
  return op === undefined ? null : operation(op, first, second);
};

const readJoined =
  (op: 'and' | 'or'): Read =>
  (node, reading) => {
    const operands = readAll(partsOf(node), reading);
    return operands === null ? null : operation(op, ...operands);
  };

const readIf: Read = (node, reading) => {
  const operands = readAll(partsOf(node), reading);
  if (operands === null) return null;
  return operands.length === 3 ? operation('if', ...operands) : refuse(reading, node, { code: 'syntax' });
};

const readDateTime: Read = (node, reading) => {
  const [first] = partsOf(node);
  return first?.name === 'AtLiteral' ? readAtLiteral(first, reading) : readCall(node, reading);
};

const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['Expression', readInner],
  ['ParenthesizedExpression', readInner],
  ['Disjunction', readJoined('or')],
  ['Conjunction', readJoined('and')],
  ['Comparison', readComparison],
  ['ArithmeticExpression', readArithmetic],
  ['IfExpression', readIf],
  ['QuantifiedExpression', readWalk],
  ['ForExpression', readWalk],
  ['FilterExpression', readBrackets],
  ['PathExpression', readPath],
  ['VariableName', readName],
  ['FunctionInvocation', readCall],
  ['DateTimeLiteral', readDateTime],
  [
    'List',
    (node, reading) => {
      const list = readAll(partsOf(node), reading);
      return list === null ? null : { list };
    },
  ],
  ['?', (node, reading) => reading.subject ?? refuse(reading, node, { code: 'syntax' })],
]);

/** Reads a node of the syntax tree; what the stored tree cannot say is refused at its place. */
export const readNode: Reading['part'] = (node, reading) => {
  if (node === undefined) return null;
  const literal = readLiteral(node, reading);
  if (literal !== undefined) return literal;
  const read = readers.get(node.name);
  if (read !== undefined) {
    const expression = read(node, reading);
    return expression !== null && 'op' in expression ? canonicalOperation(expression) : expression;
  }
  return refuse(reading, node, { code: 'construct-unsupported', params: { construct: node.name } });
};
