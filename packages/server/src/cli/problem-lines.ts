import { processProblemTexts } from '@dealwright/runtime';
import { type Problem, type ProductLocale, translate } from '@dealwright/shared';

/** Problems in the reader's language: the message is told anew, the rest is as it was. */
export function inLanguage(problems: readonly Problem[], locale: ProductLocale): readonly Problem[] {
  return problems.map((problem) => ({
    ...problem,
    message: translate(processProblemTexts, `problem.${problem.code}`, problem.params ?? {}, locale),
  }));
}

/** One line a problem: how bad, where, what. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, pointer, message }) => `${severity}\t${pointer || '/'}\t${message}`);
}
