import type { Value } from '../values/value.ts';
import { noCells, turnOf } from './cells.ts';
import type { CompiledExpression } from './compile.ts';
import type { Environment } from './environment.ts';
import { type Diagnostic, defaultBudget, type EvaluationBudget, type Run, type Site } from './run.ts';

/** What an evaluation gives: a value, and why it is empty where it could have been something. */
export interface Evaluation {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
  /** Steps taken; the same tree on the same values always takes the same number. */
  readonly steps: number;
}

const start: Site = Object.freeze({ op: 'list', pointer: '' });
// Never written to: only walks bind.
const nothingBound: Value[] = [];
const noDiagnostics: readonly Diagnostic[] = Object.freeze([]);

/** Runs a compiled expression. Never throws for what the values are; a used-up budget gives an empty value. */
export function evaluate(
  compiled: CompiledExpression,
  environment: Environment,
  budget: EvaluationBudget = defaultBudget,
): Evaluation {
  const limit = budget.steps;
  const cells = environment.cells ?? noCells;
  const run: Run = {
    environment,
    cells: cells.byPlace,
    scope: cells.places.number,
    turn: turnOf(cells),
    budget,
    limit,
    diagnostics: null,
    bound: compiled.walks ? [] : nothingBound,
    site: start,
    steps: 0,
  };
  const value = compiled.run(run);
  return { value: run.steps > limit ? null : value, diagnostics: run.diagnostics ?? noDiagnostics, steps: run.steps };
}
