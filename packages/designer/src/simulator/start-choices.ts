import { fieldsOfForm, statesAtStart } from '@dealwright/runtime';
import type { Organization, Person, ProcessDefinition } from '@dealwright/shared';
import { accessOf, caseSession } from './case-session.ts';
import type { Stage } from './story.ts';

/** A stranger on a public form, in a story. */
export const stranger = 'public';

const flowPrefix = 'flow ';

/** How a flow that begins deals from outside stands among those who may begin a case. */
export function starterOfFlow(flow: string): string {
  return flowPrefix + flow;
}

/** The flow that begins a case from outside; null when somebody does. */
export function flowStarting(by: string): string | null {
  return by.startsWith(flowPrefix) ? by.slice(flowPrefix.length) : null;
}

/** Flows that begin new deals by schedule or by a message of another system. */
export function flowsFromOutside({ flows }: ProcessDefinition): readonly string[] {
  return Object.keys(flows).filter((id) => {
    const { on, schedule, webhook } = flows[id]?.trigger ?? {};
    return (on === 'schedule' ? schedule : on === 'webhook' ? webhook : undefined)?.begins === 'deal';
  });
}

/** Active people, by name. */
export function activePeople(organization: Organization): readonly Person[] {
  return Object.values(organization.people)
    .filter(({ active }) => active)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Forms with which this person may start a deal. */
export function startForms({ forms }: ProcessDefinition, by: string): readonly string[] {
  if (flowStarting(by) !== null) return [];
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
