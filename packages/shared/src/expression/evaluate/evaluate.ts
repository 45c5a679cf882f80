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
// Never written to: only walks bind, and they bring a list of their own.
const nothingBound: Value[] = [];
const noDiagnostics: readonly Diagnostic[] = Object.freeze([]);

function createRun(environment: Environment, budget: EvaluationBudget): Run {
  const { byPlace, places } = environment.cells ?? noCells;
  return {
    environment,
    cells: byPlace,
    scope: places.number,
    turn: 0,
    budget,
    limit: budget.steps,
    diagnostics: null,
    bound: nothingBound,
    site: start,
    steps: 0,
  };
}

/** The state of an evaluation that has ended. The next one takes it over: making one costs as much as a small expression. */
let ended: Run | null = null;

function beginRun(walks: boolean, environment: Environment, budget: EvaluationBudget): Run {
  const run = ended ?? createRun(environment, budget);
  // Whoever evaluates while this one runs makes a state of its own.
  ended = null;
  const cells = environment.cells ?? noCells;
  run.turn = turnOf(cells);
  run.diagnostics = null;
  run.limit = budget.steps;
  run.steps = 0;
  // To look costs less than to write what stands there already.
  if (run.environment !== environment) {
    run.environment = environment;
    run.cells = cells.byPlace;
    run.scope = cells.places.number;
  }
  if (run.budget !== budget) run.budget = budget;
  if (walks) run.bound = [];
  return run;
}

/** Runs a compiled expression. Never throws for what the values are; a used-up budget gives an empty value. */
export function evaluate(
  compiled: CompiledExpression,
  environment: Environment,
  budget: EvaluationBudget = defaultBudget,
): Evaluation {
  const run = beginRun(compiled.walks, environment, budget);
  const value = compiled.run(run);
  const { diagnostics, steps } = run;
  ended = run;
  return { value: steps > budget.steps ? null : value, diagnostics: diagnostics ?? noDiagnostics, steps };
}
