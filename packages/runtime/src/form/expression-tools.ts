import {
  type CompiledExpression,
  compileExpression,
  createEnvironment,
  type Environment,
  type EnvironmentParts,
  type Expression,
  type ExpressionScope,
  evaluate,
  type FieldValues,
  type Json,
  rowEnvironment,
  toStored,
} from '@dealwright/shared';

/** What a form session needs of the expression language. */
export interface ExpressionTools {
  compile(expression: Expression): CompiledExpression;
  environment(scope: ExpressionScope, parts: EnvironmentParts): Environment;
  /** The environment inside one row of a sub-table. */
  inRow(environment: Environment, scope: ExpressionScope, row: RowFacts): Environment;
  /** The result as fields store it. */
  result(compiled: CompiledExpression, environment: Environment): Json;
}

/** The cells of a row: as they are, or a function that looks them up in a row that changes. */
export type RowValues = FieldValues | ((column: string) => Json | undefined);

/** A row's cells and which columns it has. */
export interface RowFacts {
  readonly values: RowValues;
  readonly columns: ReadonlySet<string>;
}

/** The expression language. */
export const expressionTools: ExpressionTools = Object.freeze<ExpressionTools>({
  compile: (expression) => compileExpression(expression),
  environment: createEnvironment,
  inRow: rowEnvironment,
  result: (compiled, environment) => toStored(evaluate(compiled, environment).value),
});
