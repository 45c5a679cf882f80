import { inferType } from '../expression/check/check-node.ts';
import type { CaseParts } from '../expression/regions/branches.ts';
import { testOfRegion } from '../expression/regions/region-test.ts';
import type { ExpressionScope } from '../expression/scope.ts';
import { canonicalExpression } from '../expression/tree/canonical.ts';
import type { DecisionTable, TableCell } from '../generated/table.ts';

/** The cells of a row that fits a case which no row fits yet; null when the case is about more than the inputs. */
export function cellsOfCase(
  { inputs }: DecisionTable,
  parts: CaseParts,
  scope: ExpressionScope,
): readonly TableCell[] | null {
  const said = (value: unknown) => JSON.stringify(value);
  const known = inputs.map(({ value }) => said(canonicalExpression(value)));
  const places = parts.map(({ subject }) => known.indexOf(said(canonicalExpression(subject))));
  if (places.includes(-1)) return null;
  return inputs.map(({ value }, index): TableCell => {
    const part = parts[places.indexOf(index)];
    const test = part === undefined ? null : testOfRegion(part.region, { var: 'input' }, inferType(value, scope));
    return test === null ? { any: true } : { test };
  });
}
