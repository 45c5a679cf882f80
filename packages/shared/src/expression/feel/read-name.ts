import type { SyntaxNode } from '@lezer/common';
import { inferType } from '../check/check-node.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { feelProperties } from './functions.ts';
import { elementName, nameBehind, resolveColumn, resolveName } from './names.ts';
import { partsOf, type Reading, refuse, textOfNode } from './reading.ts';

/** Reads a name: a field, a variable, or inside list[…] a column of the element. */
export function readName(node: SyntaxNode, reading: Reading): Expression | null {
  const name = nameBehind(textOfNode(reading, node));
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
  const name = nameBehind(textOfNode(reading, nameNode));
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
