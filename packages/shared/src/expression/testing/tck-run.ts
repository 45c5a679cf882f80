import { checkExpression } from '../check/check-expression.ts';
import { compileExpression } from '../evaluate/compile.ts';
import type { Environment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { dateFromText } from '../values/date.ts';
import { dateTimeFromText } from '../values/date-time.ts';
import { textOf } from '../values/text-of.ts';
import { meets, type TckValue, tckInputs, tckValue } from './tck-values.ts';

/** One expression case of the DMN Technology Compatibility Kit. */
export interface TckCase {
  readonly id: string;
  readonly expression: string;
  readonly inputTypes: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, TckValue>>;
  readonly expected: TckValue;
  readonly errorExpected: boolean;
}

/** How a case ended; a refusal carries its reason and place. */
export interface TckVerdict {
  readonly outcome: 'passed' | 'refused' | 'wrong';
  readonly note: string;
}

/** Runs an expression case: text to tree, tree to value, value against the expected one. */
export function runTckCase(test: TckCase): TckVerdict {
  const { scope, values } = tckInputs(test.inputs, test.inputTypes);
  const parsed = parseFeel(test.expression, namesOf(scope));
  if (!parsed.ok) {
    const [first] = parsed.refused;
    return { outcome: 'refused', note: `${first?.code} ${first?.from}-${first?.to} ${JSON.stringify(first?.params)}` };
  }
  const { problems } = checkExpression(parsed.expression, scope);
  const pattern = problems.find(({ code }) => code === 'pattern-refused');
  if (pattern !== undefined) return { outcome: 'refused', note: `${pattern.code} ${pattern.pointer}` };
  const environment: Environment = {
    field: (id) => values.get(id) ?? null,
    input: (name) => (name === 'today' ? dateFromText('2026-11-23') : dateTimeFromText('2026-11-23T12:00:00Z')),
    variable: () => null,
  };
  const { value, diagnostics } = evaluate(compileExpression(parsed.expression), environment);
  const right =
    meets(value, tckValue(test.expected)) && (!test.errorExpected || diagnostics.length > 0 || value === null);
  return { outcome: right ? 'passed' : 'wrong', note: `${textOf(value)} ${JSON.stringify(diagnostics[0] ?? null)}` };
}
