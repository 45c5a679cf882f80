import { AppError, type Environment } from '@dealwright/shared';
import type { ExpressionTools } from './expression-tools.ts';
import type { FormSource } from './form-session.ts';

const nothing: Environment = Object.freeze({ field: () => null, input: () => null, variable: () => null });

function missing(): never {
  throw new AppError('server.failed');
}

/** Stands in for the expression language on pages whose form has no expressions, so that they need not load it. */
export const noExpressions: ExpressionTools = Object.freeze<ExpressionTools>({
  compile: missing,
  environment: () => nothing,
  inRow: () => nothing,
  result: missing,
});

/** Whether anything of a form has to be evaluated. */
export function usesExpressions({ fields, form }: FormSource): boolean {
  const computing = Object.values(fields).some(({ computed, default: initial, checks = [] }) => {
    return computed !== undefined || initial !== undefined || checks.length > 0;
  });
  return computing || Object.keys(form.rules).length > 0;
}
