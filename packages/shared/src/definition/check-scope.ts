import type { ExpressionScope } from '../expression/scope.ts';
import type { ProcessDefinition } from '../generated/process-definition.ts';
import type { ProductLocale } from '../text/define-texts.ts';
import type { Organization } from '../values/organization.ts';
import type { Surroundings } from './surroundings.ts';

/** What a component's own check may look at. `pointer` is the place of the component in the document. */
export interface CheckScope {
  readonly definition: ProcessDefinition;
  readonly pointer: string;
  readonly expressions: ExpressionScope;
  /** Language of the names that problems carry. */
  readonly locale: ProductLocale;
  /** Today's organization, when the check runs where one is known. */
  readonly organization: Organization | null;
  /** Connections and processes of the organization, when the check runs where they are known. */
  readonly surroundings?: Surroundings | null;
  /** The day of the check ("2026-01-31"), where one is known: what calendars cover is judged by it. */
  readonly today?: string;
}
