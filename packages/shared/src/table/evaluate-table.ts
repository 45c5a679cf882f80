import type { CompiledExpression } from '../expression/evaluate/compile.ts';
import { type Environment, withValue } from '../expression/evaluate/environment.ts';
import { evaluate } from '../expression/evaluate/evaluate.ts';
import { type Diagnostic, defaultBudget, type EvaluationBudget } from '../expression/evaluate/run.ts';
import type { Value } from '../expression/values/value.ts';
import type { CompiledRow, CompiledTable } from './compile-table.ts';
import { decideHits, type Hit, type TableViolation } from './hit-policy.ts';

/** What a decision table gives. */
export interface TableResult {
  /** Ids of the rows that count, in the order of the result. */
  readonly rows: readonly string[];
  /** One value for each output id; a list of values where the hit policy collects. */
  readonly outputs: ReadonlyMap<string, Value>;
  /** Why there is no result although rows fit. */
  readonly violation: TableViolation | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One evaluation of a table: all its cells share one budget. */
interface TableRun {
  readonly environment: Environment;
  readonly budget: EvaluationBudget;
  readonly diagnostics: Diagnostic[];
  steps: number;
}

function resultOf(compiled: CompiledExpression, run: TableRun, environment: Environment = run.environment): Value {
  const left = Math.max(0, run.budget.steps - run.steps);
  const { value, diagnostics, steps } = evaluate(compiled, environment, { ...run.budget, steps: left });
  run.steps += steps + 1;
  if (run.diagnostics.length < 50) run.diagnostics.push(...diagnostics);
  return value;
}

function fits(row: CompiledRow, environments: readonly Environment[], run: TableRun): boolean {
  return row.tests.every((test, index) => {
    const environment = environments[index];
    return test === null || (environment !== undefined && resultOf(test, run, environment) === true);
  });
}

function whenNothingFits(compiled: CompiledTable, run: TableRun): TableResult {
  const outputs = compiled.table.outputs.map(({ id }, index): [string, Value] => {
    const otherwise = compiled.otherwise[index] ?? null;
    return [id, otherwise === null ? null : resultOf(otherwise, run)];
  });
  return { rows: [], outputs: new Map(outputs), violation: null, diagnostics: run.diagnostics };
}

/** Runs a compiled table on a deal's values. Total: what cannot be decided is empty, with a reason. */
export function evaluateTable(
  compiled: CompiledTable,
  environment: Environment,
  budget: EvaluationBudget = defaultBudget,
): TableResult {
  const run: TableRun = { environment, budget, diagnostics: [], steps: 0 };
  const environments = compiled.inputs.map((input) => withValue(environment, 'input', resultOf(input, run)));
  const fitting = compiled.rows.filter((row) => fits(row, environments, run));
  if (fitting.length === 0 && compiled.table.aggregate !== 'count') return whenNothingFits(compiled, run);
  const hits = fitting.map((row): Hit => {
    const values = compiled.table.outputs
      .map((_, index) => row.results[index])
      .map((result) => (result === undefined ? null : resultOf(result, run)));
    return { row: row.id, values };
  });
  const priorities = compiled.priorities.map((values) => values.map((value) => resultOf(value, run)));
  const { rows, values, violation } = decideHits(compiled.table, hits, { priorities });
  const outputs = new Map(compiled.table.outputs.map(({ id }, index) => [id, values[index] ?? null]));
  return { rows, outputs, violation, diagnostics: run.diagnostics };
}
