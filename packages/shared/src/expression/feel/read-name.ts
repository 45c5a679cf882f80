import type { SyntaxNode } from '@lezer/common';
import { inferType } from '../check/check-node.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { feelProperties } from './functions.ts';
import { elementName, resolveColumn, resolveName } from './names.ts';
import { childNodes, partsOf, type Reading, refuse, textOfNode } from './reading.ts';
import { normalName } from './words.ts';

/** Reads a name: a field, a variable, or inside list[…] a column of the element. */
export function readName(node: SyntaxNode, reading: Reading): Expression | null {
  const quoted = childNodes(node).some((child) => child.name === 'BacktickIdentifier');
  const written = textOfNode(reading, node);
  const name = quoted ? written.slice(1, -1) : normalName(written);
  const found = resolveName(reading.names, name);
  switch (found?.kind) {
    case 'field':
      return { field: found.id };
    case 'variable':
      return { var: found.name };
    case 'column':
      return { column: found.id, of: { var: elementName } };
    case 'ambiguous':
      return refuse(reading, node, { code: 'name-ambiguous', params: { name } });
    default:
      return refuse(reading, node, { code: 'name-unknown', params: { name } });
  }
}

/** Reads row.column, rows.column, or a part of a date, time or duration. */
export function readPath(node: SyntaxNode, reading: Reading): Expression | null {
  const [baseNode, nameNode] = partsOf(node);
  const base = reading.part(baseNode, reading);
  if (base === null || nameNode === undefined) return null;
  const name = normalName(textOfNode(reading, nameNode));
  const type = inferType(base, reading.names.scope);
  const element = type.kind === 'list' ? type.of : type;
  if (element.kind === 'row') {
    const column = resolveColumn(element.columns ?? new Map(), name);
    if (column !== undefined) return { column: column.id, of: base };
    return refuse(reading, nameNode, { code: 'name-unknown', params: { name } });
  }
  const property = feelProperties.get(name);
  if (property === undefined) return refuse(reading, nameNode, { code: 'name-unknown', params: { name } });
  if (type.kind === 'list') return refuse(reading, nameNode, { code: 'type-unclear' });
  return operation(property, base);
}
