import type { Deal } from '@dealwright/runtime';
import { fieldStatesFor, nodeKinds, type OpenTask } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { accessOf, caseSession } from './case-session.ts';
import type { Stage } from './story.ts';

/** What the person of a task may answer: what his node's kind knows, or for a returned run to submit again or withdraw. */
export function answersOf({ definition }: Stage, task: OpenTask): readonly ScenarioStep['do'][] {
  if (task.kind === 'resubmit') return ['resubmit', 'withdraw'];
  const node = definition.flows[task.flow]?.nodes[task.node];
  if (task.kind === 'advice') return ['advise'];
  const kind = nodeKinds.get(node?.kind ?? '');
  const offered = kind?.decisions.filter((each) => node !== undefined && (kind.allows?.(node, each) ?? true)) ?? [];
  return offered.filter((each) => each !== 'direct');
}

/** The step of a story that an answer is. */
export function stepOfAnswer(task: OpenTask, answer: ScenarioStep['do'], more: Partial<ScenarioStep>): ScenarioStep {
  const where = task.kind === 'seat' ? { node: task.node } : {};
  return { do: answer, by: task.person, ...where, ...more };
}

/** Whose answers take the values that were filled in. */
export function takesValues(answer: ScenarioStep['do']): boolean {
  return answer === 'approve' || answer === 'complete' || answer === 'resubmit';
}

/** The form a task shows to its person; null when its node has none or there is nothing to fill. */
export function taskSession(
  stage: Stage,
  deal: Deal,
  { task, at, locale }: { readonly task: OpenTask; readonly at: string; readonly locale: string },
) {
  const { definition, organization } = stage;
  const node = definition.flows[task.flow]?.nodes[task.node];
  const form = node?.form;
  if (form === undefined || task.kind !== 'seat') return null;
  const access = accessOf(fieldStatesFor({ definition, deal, person: task.person, organization, task: task.id }));
  const fills = Object.values(access).some((state) => state === 'edit' || state === 'required');
  return fills ? caseSession({ ...stage, form, values: deal.values, access, person: task.person, at, locale }) : null;
}
