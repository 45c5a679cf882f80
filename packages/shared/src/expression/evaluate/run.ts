import type { OperatorName } from '../tree/tree.ts';
import type { Value } from '../values/value.ts';
import type { Cells } from './cells.ts';
import type { Environment } from './environment.ts';

/** Why an evaluation gave an empty value where one would expect another. */
export type DiagnosticCode =
  | 'operand-empty'
  | 'operand-type'
  | 'currency-mix'
  | 'division-by-zero'
  | 'out-of-range'
  | 'unreadable-text'
  | 'pattern-refused'
  | 'list-too-long'
  | 'text-too-long'
  | 'budget-exhausted';

/** One remark of an evaluation; the text lives under `expression.diagnostic.<code>`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** Place in the expression, RFC 6901. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Where an operator stands in its tree. */
export interface Site {
  readonly op: OperatorName | 'each' | 'list';
  readonly pointer: string;
}

/** Where an operation stands. */
export type OperationSite = Site & { readonly op: OperatorName };

/** Bounds of one evaluation. */
export interface EvaluationBudget {
  readonly steps: number;
  readonly listLength: number;
  readonly textLength: number;
}

/** The budget where a caller names none. */
export const defaultBudget: EvaluationBudget = Object.freeze({
  steps: 100_000,
  listLength: 10_000,
  textLength: 1_000_000,
});

/** The state of one evaluation. */
export interface Run {
  environment: Environment;
  /** The environment's cells by place, at hand, and the number of the scope that says the places. */
  cells: Cells['byPlace'];
  scope: number;
  /** The number of the evaluation; no two share one. */
  turn: number;
  budget: EvaluationBudget;
  /** The budget's steps, at hand. */
  limit: number;
  /** Remarks so far; null until the first. */
  diagnostics: Diagnostic[] | null;
  /** Values of the variables bound by `each`, by nesting depth. */
  bound: Value[];
  /** The operator that is running, for remarks. */
  site: Site;
  steps: number;
}

const maximumDiagnostics = 50;

/** Notes why a result is empty; the result itself is null. */
export function report(run: Run, code: DiagnosticCode, params: Readonly<Record<string, string | number>> = {}): null {
  run.diagnostics ??= [];
  if (run.diagnostics.length < maximumDiagnostics) {
    run.diagnostics.push({ code, pointer: run.site.pointer, params: { operator: run.site.op, ...params } });
  }
  return null;
}

/** Whether the steps are used up; says so once. */
export function exhausted(run: Run): boolean {
  if (run.steps <= run.limit) return false;
  const told = run.diagnostics ?? [];
  if (!told.some((diagnostic) => diagnostic.code === 'budget-exhausted')) {
    told.length = Math.min(told.length, maximumDiagnostics - 1);
    report(run, 'budget-exhausted', { limit: run.limit });
  }
  return true;
}

/** Takes steps for work that grows with its operands; false when they are used up. */
export function spend(run: Run, steps: number): boolean {
  run.steps += steps;
  return !exhausted(run);
}

/** Steps that going through a text of this length costs. */
export function textCost(length: number): number {
  return 1 + (length >> 6);
}

/** Steps that making a list of this length costs. */
export function listCost(length: number): number {
  return length >> 3;
}

/** A list result within the budget's bound. */
export function boundedList(list: readonly Value[], run: Run): Value {
  if (list.length > run.budget.listLength) return report(run, 'list-too-long', { limit: run.budget.listLength });
  return spend(run, listCost(list.length)) ? list : null;
}

/** A text result within the budget's bound. */
export function boundedText(text: string, run: Run): Value {
  if (text.length > run.budget.textLength) return report(run, 'text-too-long', { limit: run.budget.textLength });
  return spend(run, text.length >> 6) ? text : null;
}

/** The refusal of operands an operator cannot work with. */
export function refuseOperands(run: Run, operands: readonly Value[]): null {
  return report(run, operands.includes(null) ? 'operand-empty' : 'operand-type');
}
