import { type Deal, type FormSession, fieldStatesFor } from '@dealwright/runtime';
import { accessOf, caseSession, formSessionOfFields } from './case-session.ts';
import type { Stage } from './story.ts';

/** Who looks at the deal of a case, and the form it began with. */
export interface DealReader {
  readonly person: string;
  readonly begunWith: string | undefined;
  readonly at: string;
  readonly locale: string;
}

/** The values of a deal as somebody may change them: on the form of its stage, else the one it began with, else one under the other. Null where he may change none. */
export function dealSession(
  stage: Stage,
  deal: Deal,
  { person, begunWith, at, locale }: DealReader,
): FormSession | null {
  const { definition, organization } = stage;
  const access = accessOf(fieldStatesFor({ definition, deal, person, organization }));
  const open = Object.keys(access).filter((field) => access[field] === 'edit' || access[field] === 'required');
  if (open.length === 0) return null;
  const filling = { ...stage, values: deal.values, access, person, at, locale };
  const form = definition.pipeline.stages[deal.stage]?.form ?? begunWith;
  if (form !== undefined) return caseSession({ ...filling, form });
  const columns = new Set(Object.values(definition.fields).flatMap((field) => field.columns ?? []));
  return formSessionOfFields({ ...filling, fields: open.filter((field) => !columns.has(field)) });
}
