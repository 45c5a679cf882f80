import type { TextParams } from '../text/translate.ts';
import { translate } from '../text/translate.ts';
import type { Problem, ProblemFix, Severity } from './problem.ts';
import { problemTexts } from './problem-texts.ts';

/** What a check says of a fault; the message is made from its text. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly params?: TextParams;
  readonly fix?: ProblemFix;
}

/** A problem from a finding, with the message in English for logs and the command line. */
export function problemOf(finding: Finding): Problem {
  const message = translate(problemTexts, `problem.${finding.code}`, finding.params ?? {}, 'en');
  return { ...finding, message };
}
