import type { ValueProblem } from './field-type.ts';

/** A problem of the whole value. */
export function valueProblem(code: string, params: ValueProblem['params'] = {}): ValueProblem {
  return { code, path: '', params };
}
