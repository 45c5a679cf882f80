import { type CompiledExpression, compileExpression } from '../expression/evaluate/compile.ts';
import type { Expression } from '../expression/tree/tree.ts';
import type { DecisionTable } from '../generated/table.ts';

/** A row ready to run: a test for each input, null where every value fits, and an expression for each output. */
export interface CompiledRow {
  readonly id: string;
  readonly tests: readonly (CompiledExpression | null)[];
  readonly results: readonly CompiledExpression[];
}

/** A decision table ready to run any number of times. */
export interface CompiledTable {
  readonly table: DecisionTable;
  readonly inputs: readonly CompiledExpression[];
  readonly rows: readonly CompiledRow[];
  readonly priorities: readonly (readonly CompiledExpression[])[];
  readonly otherwise: readonly (CompiledExpression | null)[];
}

const compileAll = (expressions: readonly Expression[]) =>
  expressions.map((expression) => compileExpression(expression));

/** Compiles the cells of a table. A missing cell fits everything, a missing result is empty. */
export function compileTable(table: DecisionTable): CompiledTable {
  return {
    table,
    inputs: compileAll(table.inputs.map(({ value }) => value)),
    rows: table.rows.map(({ id, when, then }) => ({
      id,
      tests: when.map((cell) => ('any' in cell ? null : compileExpression(cell.test))),
      results: compileAll(then),
    })),
    priorities: table.outputs.map(({ priorities = [] }) => compileAll(priorities)),
    otherwise: table.outputs.map(({ otherwise }) => (otherwise === undefined ? null : compileExpression(otherwise))),
  };
}
