import type { ErrorDetail } from '@dealwright/shared';
import type { ServerProblem } from '../../form/form-session.ts';

/** Words of a problem by its code; the server's own words where the code has none. */
export type ProblemWords = (detail: ErrorDetail) => string;

/** The places in sent values that the server refused, as a form shows them: "/values/f_1/0/f_2" is the cell f_2 of row 0 of f_1. */
export function serverProblems(details: readonly ErrorDetail[], wordsOf: ProblemWords): readonly ServerProblem[] {
  return details.flatMap((detail) => {
    const [start, kind, field, ...rest] = detail.pointer.split('/');
    if (start !== '' || kind !== 'values' || field === undefined || field === '') return [];
    return [{ field, path: rest.map((step) => `/${step}`).join(''), message: wordsOf(detail) }];
  });
}
