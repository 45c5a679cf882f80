import type { SyntaxNode } from '@lezer/common';
import { inferType } from '../check/check-node.ts';
import { dependenciesOf } from '../graph/dependencies.ts';
import { operation } from '../tree/build.ts';
import { isBindable } from '../tree/parse-constant.ts';
import type { EachKind, Expression } from '../tree/tree.ts';
import { type ExpressionType, unknownType } from '../types.ts';
import { elementName, namesInsideFilter, namesWithVariable } from './names.ts';
import { childNodes, partsOf, type Reading, refuse, textOfNode } from './reading.ts';
import { normalName } from './words.ts';

function elementOf(list: Expression, reading: Reading): ExpressionType {
  const type = inferType(list, reading.names.scope);
  return type.kind === 'list' ? type.of : unknownType;
}

function readDomain(node: SyntaxNode, reading: Reading): Expression | null {
  const [fromNode, toNode] = partsOf(node);
  const from = reading.part(fromNode, reading);
  if (from === null || toNode === undefined) return from;
  const to = reading.part(toNode, reading);
  if (to === null) return null;
  const numbers = [from, to].every((end) => inferType(end, reading.names.scope).kind === 'decimal');
  return numbers ? operation('sequence', from, to) : refuse(reading, node, { code: 'type-unclear' });
}

/** Reads the iterators left to right, each in the names of those before it, then the body; builds from the inside. */
function readIterators(
  kind: EachKind,
  [iterator, ...others]: readonly SyntaxNode[],
  inner: { readonly body: SyntaxNode | undefined; readonly reading: Reading },
): Expression | null {
  const { body, reading } = inner;
  if (iterator === undefined) return reading.part(body, reading);
  const [nameNode, domainNode] = partsOf(iterator);
  if (nameNode === undefined || domainNode === undefined) return null;
  const name = normalName(textOfNode(reading, nameNode));
  if (!isBindable(name)) return refuse(reading, nameNode, { code: 'name-reserved', params: { name } });
  const list = readDomain(domainNode, reading);
  if (list === null) return null;
  const names = namesWithVariable(reading.names, name, elementOf(list, reading));
  const result = readIterators(kind, others, { body, reading: { ...reading, names } });
  return result === null ? null : { each: kind, in: list, as: name, do: result };
}

/** Reads for … return, some … satisfies and every … satisfies. */
export function readWalk(node: SyntaxNode, reading: Reading): Expression | null {
  const [iterators, body] = partsOf(node);
  if (iterators === undefined) return null;
  const first = childNodes(node)[0]?.name;
  const kind: EachKind = first === 'some' ? 'some' : first === 'every' ? 'every' : 'map';
  const nodes = partsOf(iterators);
  if (kind === 'map' && nodes.length > 1) {
    return refuse(reading, iterators, { code: 'construct-unsupported', params: { construct: 'for a, b' } });
  }
  return readIterators(kind, nodes, { body, reading });
}

/** Reads list[condition] or list[position]; the type of what stands in brackets decides. */
export function readBrackets(node: SyntaxNode, reading: Reading): Expression | null {
  const [listNode, innerNode] = partsOf(node);
  const list = reading.part(listNode, reading);
  if (list === null || innerNode === undefined) return null;
  if (inferType(list, reading.names.scope).kind !== 'list') return refuse(reading, node, { code: 'type-unclear' });
  const names = namesInsideFilter(reading.names, elementOf(list, reading));
  const inner = reading.part(innerNode, { ...reading, names });
  if (inner === null) return null;
  const { kind } = inferType(inner, names.scope);
  if (kind === 'boolean') return { each: 'filter', in: list, as: elementName, do: inner };
  const usesElement = dependenciesOf(inner).variables.includes(elementName);
  if (kind !== 'decimal' || usesElement) {
    return refuse(reading, innerNode, { code: 'brackets-unclear' });
  }
  return operation('elementAt', list, inner);
}
