import type { SyntaxNode } from '@lezer/common';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { infixOperators } from './functions.ts';
import { resolveOption } from './read-call.ts';
import { readTest, readTests } from './read-test.ts';
import { childNodes, partsOf, type Reading, refuse, textOfNode } from './reading.ts';

function readSigned(node: SyntaxNode, sign: SyntaxNode, reading: Reading): Expression | null {
  const op = infixOperators.get(textOfNode(reading, sign));
  const [leftNode, rightNode] = partsOf(node);
  const left = reading.part(leftNode, reading);
  const right = reading.part(rightNode, reading);
  if (op === undefined || left === null || right === null || leftNode === undefined || rightNode === undefined)
    return null;
  const first = resolveOption(left, right, { reading, node: leftNode });
  const second = resolveOption(right, left, { reading, node: rightNode });
  return first === null || second === null ? null : operation(op, first, second);
}

function readBetween(node: SyntaxNode, reading: Reading): Expression | null {
  const [value, low, high] = partsOf(node).map((part) => reading.part(part, reading));
  if (!value || !low || !high) return null;
  return operation('between', value, low, high);
}

function readIn(node: SyntaxNode, reading: Reading): Expression | null {
  const [valueNode, tests] = partsOf(node);
  const value = reading.part(valueNode, reading);
  if (value === null || tests === undefined) return null;
  return tests.name === 'PositiveUnaryTests' ? readTests(tests, value, reading) : readTest(tests, value, reading);
}

/** Reads a comparison by sign, `between` or `in`. */
export function readComparison(node: SyntaxNode, reading: Reading): Expression | null {
  const children = childNodes(node);
  const sign = children.find((child) => child.name === 'CompareOp');
  if (sign !== undefined) return readSigned(node, sign, reading);
  if (children.some((child) => child.name === 'between')) return readBetween(node, reading);
  if (children.some((child) => child.name === 'in')) return readIn(node, reading);
  return refuse(reading, node, { code: 'construct-unsupported', params: { construct: node.name } });
}
