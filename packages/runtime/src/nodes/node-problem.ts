import { type CheckScope, type Problem, type Severity, type Texts, translate } from '@dealwright/shared';

/** What a node kind finds wrong with one node; the text is `problem.<code>` of `texts`. */
export interface NodeFinding {
  readonly code: string;
  readonly texts: Texts;
  /** Pointer inside the node, such as "/settings/who/0". */
  readonly at: string;
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A problem at a place of a node. */
export function nodeProblem(
  scope: CheckScope,
  { code, texts, at, severity = 'error', params = {} }: NodeFinding,
): Problem {
  const message = translate(texts, `problem.${code}`, params, 'en');
  return { code, severity, pointer: `${scope.pointer}${at}`, params, message };
}
