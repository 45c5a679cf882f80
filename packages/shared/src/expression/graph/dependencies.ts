import { childrenOf } from '../tree/children.ts';
import type { Expression } from '../tree/tree.ts';

/** What an expression reads. */
export interface Dependencies {
  /** Field ids named directly; a sub-table counts, its columns do not. */
  readonly fields: readonly string[];
  /** Column ids read from rows. */
  readonly columns: readonly string[];
  readonly inputs: readonly string[];
  /** Variables that the expression does not bind itself. */
  readonly variables: readonly string[];
}

interface Found {
  readonly fields: Set<string>;
  readonly columns: Set<string>;
  readonly inputs: Set<string>;
  readonly variables: Set<string>;
}

function collect(node: Expression, bound: ReadonlySet<string>, found: Found): void {
  if ('field' in node) found.fields.add(node.field);
  else if ('input' in node) found.inputs.add(node.input);
  else if ('var' in node && !bound.has(node.var)) found.variables.add(node.var);
  else if ('column' in node) found.columns.add(node.column);
  for (const { expression, step } of childrenOf(node)) {
    collect(expression, 'each' in node && step === '/do' ? new Set([...bound, node.as]) : bound, found);
  }
}

/** The fields, columns and inputs an expression reads, in order of first mention. */
export function dependenciesOf(expression: Expression): Dependencies {
  const found: Found = { fields: new Set(), columns: new Set(), inputs: new Set(), variables: new Set() };
  collect(expression, new Set(), found);
  return {
    fields: [...found.fields],
    columns: [...found.columns],
    inputs: [...found.inputs],
    variables: [...found.variables],
  };
}
