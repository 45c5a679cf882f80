import { checkInSteps, processProblemTexts } from '@dealwright/runtime';
import {
  AppError,
  type ErrorDetail,
  type Organization,
  type Problem,
  type ProcessDefinition,
  type ProductLocale,
  readDefinition,
  type Surroundings,
  translate,
} from '@dealwright/shared';
import type { ProblemPart } from '@dealwright/shared/api';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import type { Static } from 'typebox';
import { inSlices } from '../../fairness/in-slices.ts';

/** Lets a document in, or refuses it: it may be unfinished and wrong, but not hostile. */
export function admitDefinition(input: unknown, locale: ProductLocale): ProcessDefinition {
  const read = readDefinition(input);
  if (read.ok) return read.definition;
  throw new AppError('definition.refused', { details: read.refused.map((problem) => detailOf(problem, locale)) });
}

/**
 * All problems of a document, with the organization of today and what is around it, naming things in the reader's language. A large one is proven for a
 * second; decisions of other people go first.
 */
export async function problemsOf(
  definition: ProcessDefinition,
  reader: {
    readonly organization: Organization;
    readonly surroundings: Surroundings;
    readonly locale: ProductLocale;
  },
): Promise<readonly Problem[]> {
  const today = new Date().toISOString().slice(0, 10);
  return await inSlices(checkInSteps(definition, { validator: interpretedValidator, today, ...reader }));
}

/** Refuses to go on while the document has errors. */
export function refuseErrors(problems: readonly Problem[], locale: ProductLocale): void {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return;
  throw new AppError('definition.invalid', {
    params: { count: errors.length },
    details: errors.map((problem) => detailOf(problem, locale)),
  });
}

/** A problem as the API answers it. */
export function problemAnswer(problem: Problem): Static<typeof ProblemPart> {
  const { code, severity, pointer, params, message, fix, example } = problem;
  return {
    code,
    severity,
    pointer,
    message,
    ...(params === undefined ? {} : { params: { ...params } }),
    ...(fix === undefined ? {} : { fix: { label: fix.label, patch: [...fix.patch] } }),
    ...(example === undefined ? {} : { example }),
  };
}

/** A problem as a detail of an error, in the reader's language. */
function detailOf({ pointer, code, message, params }: Problem, locale: ProductLocale): ErrorDetail {
  const key = `problem.${code}`;
  const words = Object.hasOwn(processProblemTexts, key)
    ? translate(processProblemTexts, key, params ?? {}, locale)
    : message;
  return { pointer, code, message: words, ...(params === undefined ? {} : { params }) };
}
