import type { CheckScope, Problem } from '@dealwright/shared';

/** What a field type says about one wrong setting. */
export interface SettingProblemFacts {
  readonly code: string;
  /** Pointer inside `settings`, such as "/options/1". */
  readonly at: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An error at a place of a field's settings. */
export function settingProblem(scope: CheckScope, facts: SettingProblemFacts): Problem {
  return {
    code: facts.code,
    severity: 'error',
    pointer: `${scope.pointer}/settings${facts.at}`,
    message: facts.message,
    ...(facts.params === undefined ? {} : { params: facts.params }),
  };
}
