import {
  createEnvironment,
  type Environment,
  type Expression,
  evaluate,
  type FieldValues,
  type Json,
  type ProcessDefinition,
  rowEnvironment,
  rowScope,
  standardInputs,
  toStored,
} from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import { type CompiledProcess, compiledProcess } from '../compiled-process.ts';
import type { DecisionContext } from '../context.ts';
import { lookup } from '../lookup.ts';
import type { Deal } from '../state.ts';
import { dayIn, zoneOf } from '../time.ts';

/** A deal that expressions are evaluated on; `deal` is read each time, so one evaluation lives through a turn. */
export interface EvaluationParts {
  readonly definition: ProcessDefinition;
  readonly context: DecisionContext;
  readonly deal: () => Deal;
}

/** Evaluates expressions over the values of a deal. */
export interface Evaluation {
  readonly environment: Environment;
  /** Whether a condition holds; empty counts as false (S-28). */
  holds(condition: Expression): boolean;
  /** The result in stored form. */
  result(expression: Expression): Json;
}

/** Makes an evaluation over a deal's values and the standard inputs. */
export function evaluationOf(parts: EvaluationParts): Evaluation {
  const process = compiledProcess(parts.definition);
  const environment = createEnvironment(process.scope, {
    values: (id) => seenByExpressions(parts.definition, id, lookup(parts.deal().values, id)),
    edition: () => parts.deal().values,
    inputs: (name) => inputOf(parts, name),
  });
  return evaluationIn(environment, process);
}

/** The same evaluation with the cells of one row of a sub-table in front of the deal's fields. */
export function evaluationWithCells(
  { environment }: Evaluation,
  definition: ProcessDefinition,
  { table, cells }: { readonly table: string; readonly cells: FieldValues },
): Evaluation {
  const process = compiledProcess(definition);
  const inside = rowEnvironment(environment, rowScope(process.scope, table), {
    values: (id: string) => seenByExpressions(definition, id, lookup(cells, id)),
    columns: new Set(lookup(definition.fields, table)?.columns ?? []),
  });
  return evaluationIn(inside, process);
}

function evaluationIn(environment: Environment, process: CompiledProcess): Evaluation {
  const run = (expression: Expression) => evaluate(process.compile(expression), environment).value;
  return {
    environment,
    holds: (condition) => run(condition) === true,
    result: (expression) => toStored(run(expression)),
  };
}

function seenByExpressions(definition: ProcessDefinition, id: string, stored: Json | undefined): Json | undefined {
  const type = fieldTypes.get(lookup(definition.fields, id)?.type ?? '');
  return stored === undefined || type?.expressionValue === undefined ? stored : type.expressionValue(stored);
}

/** Names of the inputs that every expression of a deal may use. */
export const inputNames: readonly string[] = Object.freeze([...standardInputs.keys()]);

/** The value of one input, in stored form. */
export function inputOf({ definition, context, deal }: EvaluationParts, name: string): Json {
  const { owner, initiator, region, team, stage } = deal();
  switch (name) {
    case 'now':
      return context.now;
    case 'today':
      return dayIn(context.now, zoneOf(region, context.organization));
    case 'initiator':
      return initiator;
    case 'locale':
      return definition.defaultLocale;
    default:
      return lookup({ owner, region, team, stage }, name) ?? null;
  }
}
