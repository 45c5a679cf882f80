import {
  choicesToMake,
  type Deal,
  fieldStatesFor,
  nodeKinds,
  type OpenTask,
  returnPlaces,
  returnTargets,
  visitOf,
} from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { accessOf, caseSession } from './case-session.ts';
import { dealSession } from './deal-session.ts';
import type { Stage } from './story.ts';

/** A deed of a case, by its name in scenarios. */
export type Deed = ScenarioStep['do'];

/** What the person of a task may answer: what his node's kind knows, or for a returned run to submit again or withdraw. */
export function answersOf({ definition }: Stage, deal: Deal, task: OpenTask): readonly Deed[] {
  if (task.kind === 'resubmit') return ['resubmit', 'withdraw'];
  if (task.kind === 'advice') return ['advise'];
  const node = definition.flows[task.flow]?.nodes[task.node];
  const kind = nodeKinds.get(node?.kind ?? '');
  const offered = kind?.decisions.filter((each) => node !== undefined && (kind.allows?.(node, each) ?? true)) ?? [];
  const deeds = offered.filter((each) => each !== 'direct');
  return isClaimed(deal, task) ? [...deeds.filter((each) => each !== 'claim'), 'release'] : deeds;
}

function isClaimed(deal: Deal, { run, visit, seat }: OpenTask): boolean {
  const seats = visitOf(deal.runs[run], visit ?? '')?.seats ?? [];
  return seats.some(({ id, claimed }) => id === seat && claimed === true);
}

/** The step of a story that an answer is. What a node asks for beside a yes is taken as given. */
export function stepOfAnswer(
  { definition }: Stage,
  { task, answer }: { readonly task: OpenTask; readonly answer: Deed },
  more: Partial<ScenarioStep>,
): ScenarioStep {
  const node = definition.flows[task.flow]?.nodes[task.node];
  const asks = node === undefined ? undefined : nodeKinds.get(node.kind)?.asksOf?.(node);
  const signs = asks?.signature === true && (answer === 'approve' || answer === 'reject');
  return { do: answer, by: task.person, node: task.node, ...(signs ? { signature: 'simulated' } : {}), ...more };
}

/** Whose answers take the values that were filled in. */
export function takesValues(answer: Deed): boolean {
  return answer === 'approve' || answer === 'complete' || answer === 'resubmit';
}

/** How a task is looked at: when, in which language, and with which form its deal began. */
export interface TaskLook {
  readonly task: OpenTask;
  readonly at: string;
  readonly locale: string;
  readonly begunWith: string | undefined;
}

/** The form a task shows to its person: of its node, or of the deal for who sends it again; null when its node has none or there is nothing to fill. */
export function taskSession(stage: Stage, deal: Deal, { task, at, locale, begunWith }: TaskLook) {
  if (task.kind === 'resubmit') return dealSession(stage, deal, { person: task.person, begunWith, at, locale });
  const { definition, organization } = stage;
  const node = definition.flows[task.flow]?.nodes[task.node];
  const form = node?.form;
  if (form === undefined || task.kind !== 'seat') return null;
  const access = accessOf(fieldStatesFor({ definition, deal, person: task.person, organization, task: task.id }));
  const fills = Object.values(access).some((state) => state === 'edit' || state === 'required');
  return fills ? caseSession({ ...stage, form, values: deal.values, access, person: task.person, at, locale }) : null;
}

/** Whether votes have weights at the node of a task (S-03). */
export function weighsAt({ definition }: Stage, task: OpenTask): boolean {
  const node = definition.flows[task.flow]?.nodes[task.node];
  return node !== undefined && nodeKinds.get(node.kind)?.weighs?.(node) === true;
}

/** Where the holder of a task may send the run back to, nearest first, and whether it may come straight back to him (S-11, S-13). */
export function returnsOf({ definition }: Stage, deal: Deal, task: OpenTask) {
  const run = deal.runs[task.run];
  const visit = visitOf(run, task.visit ?? '');
  const node = definition.flows[task.flow]?.nodes[task.node];
  const nodes = run === undefined || visit === undefined ? [] : returnTargets(definition, run, visit);
  const places = run === undefined || visit === undefined ? [] : returnPlaces(definition, run, visit);
  const direct = node !== undefined && nodeKinds.get(node.kind)?.allows?.(node, 'direct') === true;
  return { nodes: nodes.map((target) => target.node), inside: places.flatMap((place) => place.nodes), direct };
}

/** Nodes to come whose people are chosen at this task. */
export function choicesAt(
  { definition, organization }: Stage,
  deal: Deal,
  { task, at: now }: { readonly task: OpenTask; readonly at: string },
) {
  if (task.kind === 'advice') return [];
  const by = task.kind === 'resubmit' ? 'initiator' : 'previous';
  return choicesToMake(definition, { deal, run: task.run, by, visit: task.visit }, { now, organization });
}
