import { type Box, intersectAll } from '../expression/regions/box.ts';
import { analyseBoxes, type BranchAnalysis } from '../expression/regions/branches.ts';
import { startTruth, truthOf } from '../expression/regions/truth.ts';
import type { ExpressionScope } from '../expression/scope.ts';
import { mapChildren } from '../expression/tree/children.ts';
import type { Expression } from '../expression/tree/tree.ts';
import type { DecisionTable, TableRow } from '../generated/table.ts';

/** Puts the tested expression in the place of the variable `input`. */
function withInput(test: Expression, value: Expression): Expression {
  if ('var' in test && test.var === 'input') return value;
  if ('each' in test && test.as === 'input') return { ...test, in: withInput(test.in, value) };
  return mapChildren(test, (part) => withInput(part, value));
}

/** Where a row fits: the common part of its cells; null when the analysis cannot say. */
function boxesOfRow(
  row: TableRow,
  table: DecisionTable,
  reading: ReturnType<typeof startTruth>,
): readonly Box[] | null {
  let boxes: readonly Box[] | null = [new Map()];
  for (const [index, cell] of row.when.entries()) {
    const input = table.inputs[index];
    if ('any' in cell || input === undefined || boxes === null) continue;
    const truth = truthOf(withInput(cell.test, input.value), reading);
    boxes = truth === null ? null : intersectAll(boxes, truth.yes, reading.subjects);
  }
  return boxes;
}

/** Finds the cases no row fits, the cases several fit, and the rows that earlier ones cover. */
export function analyseTable(table: DecisionTable, scope: ExpressionScope): BranchAnalysis {
  const reading = startTruth(scope);
  const rows = table.rows.map((row) => boxesOfRow(row, table, reading));
  if (rows.every((boxes) => boxes !== null)) return analyseBoxes(rows, reading.subjects);
  return { judged: false, certain: false, gaps: [], overlaps: [], unreachable: [] };
}
