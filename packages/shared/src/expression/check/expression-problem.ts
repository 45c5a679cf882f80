import type { Severity } from '../../definition/problem.ts';
import type { Expression } from '../tree/tree.ts';

/** What can be wrong with an expression before it runs. */
export type ExpressionProblemCode =
  | 'unknown-field'
  | 'unknown-column'
  | 'unknown-input'
  | 'unknown-variable'
  | 'unknown-option'
  | 'operand-type'
  | 'currency-mix'
  | 'result-type'
  | 'result-may-be-empty'
  | 'empty-operand'
  | 'empty-elements'
  | 'pattern-refused'
  | 'pattern-flags'
  | 'always-true'
  | 'always-false';

/** A replacement that would mend a problem. */
export interface ExpressionFix {
  /** Text key of the button. */
  readonly label: string;
  /** What to put in the place the problem points to. */
  readonly replacement: Expression;
}

/** Something wrong at a place of an expression; the text lives under `problem.expression.<code>`. */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly severity: Severity;
  /** RFC 6901, within the expression. */
  readonly pointer: string;
  /** A text key as value is translated first. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: ExpressionFix;
}
