import { dependenciesOf } from '../../expression/graph/dependencies.ts';
import type { Expression } from '../../generated/expression.ts';

/** Every field an expression reads, columns included. */
export function fieldsRead(expression: Expression): readonly string[] {
  const { fields, columns } = dependenciesOf(expression);
  return [...fields, ...columns];
}
