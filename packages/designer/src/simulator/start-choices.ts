import { fieldsOfForm, statesAtStart } from '@dealwright/runtime';
import type { Organization, Person, ProcessDefinition } from '@dealwright/shared';
import { accessOf, caseSession } from './case-session.ts';
import type { Stage } from './story.ts';

/** A stranger on a public form, in a story. */
export const stranger = 'public';

/** Active people, by name. */
export function activePeople(organization: Organization): readonly Person[] {
  return Object.values(organization.people)
    .filter(({ active }) => active)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Forms with which this person may start a deal. */
export function startForms({ forms }: ProcessDefinition, by: string): readonly string[] {
  const uses: readonly string[] = by === stranger ? ['public'] : ['start', 'public'];
  return Object.keys(forms).filter((id) => uses.includes(forms[id]?.use ?? ''));
}

/** The form of a case that begins; null when the process has none for this person. */
export function startSession(
  stage: Stage,
  choice: { readonly by: string; readonly form: string; readonly at: string; readonly locale: string },
) {
  const { by, form, at, locale } = choice;
  const { definition, organization } = stage;
  const viewer = by === stranger ? null : { definition, organization, person: by };
  const access = accessOf(statesAtStart(viewer, definition, fieldsOfForm(definition, form)));
  return caseSession({ ...stage, form, values: {}, access, person: by === stranger ? null : by, at, locale });
}
