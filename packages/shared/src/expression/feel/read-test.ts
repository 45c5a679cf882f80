import type { SyntaxNode } from '@lezer/common';
import { inferType } from '../check/check-node.ts';
import { joinConditions, operation } from '../tree/build.ts';
import type { Expression, OperatorName } from '../tree/tree.ts';
import { infixOperators } from './functions.ts';
import { resolveOption } from './read-call.ts';
import { childNodes, partsOf, type Reading, refuse, textOfNode } from './reading.ts';

const intervalOperators: ReadonlyMap<string, OperatorName> = new Map<string, OperatorName>([
  ['[]', 'between'],
  ['()', 'betweenOpen'],
  ['(]', 'betweenOpenStart'],
  ['[)', 'betweenOpenEnd'],
]);

function readInterval(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  const text = textOfNode(reading, node);
  const open = text.startsWith('[') ? '[' : '(';
  const close = text.endsWith(']') ? ']' : ')';
  const op = intervalOperators.get(open + close);
  const [low, high] = partsOf(node).map((part) => reading.part(part, reading));
  return op === undefined || !low || !high ? null : operation(op, subject, low, high);
}

function readSigned(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  const sign = childNodes(node).find((child) => child.name === 'CompareOp');
  const [operandNode] = partsOf(node);
  if (operandNode === undefined) return null;
  if (sign === undefined) return readTest(operandNode, subject, reading);
  const op = infixOperators.get(textOfNode(reading, sign));
  const operand = reading.part(operandNode, reading);
  const value = operand === null ? null : resolveOption(operand, subject, { reading, node: operandNode });
  return op === undefined || value === null ? null : operation(op, subject, value);
}

const isTestNode = (node: SyntaxNode) => node.name === 'SimplePositiveUnaryTest' || node.name === 'Interval';

function readList(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  const elements = partsOf(node);
  if (elements.some(isTestNode)) return readAny(elements, subject, reading);
  const values = elements.map((element) => {
    const value = reading.part(element, reading);
    return value === null ? null : resolveOption(value, subject, { reading, node: element });
  });
  return values.every((value) => value !== null) ? operation('in', subject, { list: values }) : null;
}

function readAny(nodes: readonly SyntaxNode[], subject: Expression, reading: Reading): Expression | null {
  const tests = nodes.map((test) => readTest(test, subject, reading));
  return tests.every((test) => test !== null) ? joinConditions('or', tests) : null;
}

function mentionsSubject(node: SyntaxNode): boolean {
  return node.name === '?' || childNodes(node).some(mentionsSubject);
}

function isNegation(node: SyntaxNode, reading: Reading): boolean {
  return node.name === 'FunctionInvocation' && /^not\s*\(/.test(textOfNode(reading, node)) && !mentionsSubject(node);
}

function readNegation(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  const parameters = partsOf(node)[1];
  const inner = parameters === undefined ? null : readAny(partsOf(parameters), subject, reading);
  return inner === null ? null : operation('not', inner);
}

/** A plain value as a test: membership in a list, else equality. */
function readValue(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  const value = reading.part(node, reading);
  if (value === null) return null;
  const type = inferType(value, reading.names.scope);
  if (type.kind === 'list') return operation('in', subject, value);
  if (type.kind === 'unknown' && !('const' in value)) return refuse(reading, node, { code: 'type-unclear' });
  const option = resolveOption(value, subject, { reading, node });
  return option === null ? null : operation('eq', subject, option);
}

/** Reads one unary test as a condition on its subject. */
export function readTest(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  if (node.name === 'PositiveUnaryTest') {
    const [inner] = partsOf(node);
    return inner === undefined ? null : readTest(inner, subject, reading);
  }
  if (node.name === 'SimplePositiveUnaryTest') return readSigned(node, subject, reading);
  if (node.name === 'Interval') return readInterval(node, subject, reading);
  if (node.name === 'List') return readList(node, subject, reading);
  if (mentionsSubject(node)) return reading.part(node, { ...reading, subject });
  if (isNegation(node, reading)) return readNegation(node, subject, reading);
  const inner = node.name === 'ParenthesizedExpression' ? partsOf(node)[0] : undefined;
  return inner !== undefined && isTestNode(inner)
    ? readTest(inner, subject, reading)
    : readValue(node, subject, reading);
}

/** Reads several unary tests, of which one must hold. */
export function readTests(node: SyntaxNode, subject: Expression, reading: Reading): Expression | null {
  return readAny(partsOf(node), subject, reading);
}
