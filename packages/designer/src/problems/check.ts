import { checkProcess } from '@dealwright/runtime';
import type { Organization, Problem, ProcessDefinition, ProductLocale, Surroundings } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';

/** What is checked: a definition, and today's organization where it is known, so that approvers nobody can fill are found. */
export interface Checked {
  readonly definition: ProcessDefinition;
  readonly organization: Organization | null;
  /** Connections and processes that may be named, where they are known. */
  readonly surroundings: Surroundings | null;
  /** The reader's language, in which things are named. */
  readonly locale: ProductLocale;
  /** How many situations a proof looks at; what is told at once when left out. */
  readonly places?: number;
}

/** All problems of a definition, errors first. */
export function problemsOf({ definition, organization, surroundings, locale, places }: Checked): readonly Problem[] {
  return checkProcess(definition, {
    organization,
    surroundings,
    today: new Date().toISOString().slice(0, 10),
    validator: interpretedValidator,
    locale,
    ...(places === undefined ? {} : { places }),
  });
}
