import type { CheckScope, Deadline, DeadlineStep, FlowNode, Organization, Problem } from '@dealwright/shared';
import { earlierNodes } from '../engine/flow/earlier-nodes.ts';
import { lookup } from '../engine/lookup.ts';
import { checkCalendars } from './calendar-check.ts';
import { deadlineTexts } from './deadline-texts.ts';
import { flowAround } from './flow-around.ts';
import { actingKinds } from './kinds-of-people.ts';
import type { SeatDecision } from './node-kind.ts';
import { nodeProblem } from './node-problem.ts';
import { checkPeople } from './people-check.ts';

/** A deadline with the node it belongs to. */
export interface DeadlinePlace {
  readonly node: FlowNode;
  readonly deadline: Deadline | undefined;
  /** What people of the node may decide. */
  readonly decisions: readonly SeatDecision[];
}

const at = '/settings/deadline';

/** Problems of the deadline of a node that seats people. */
export function checkDeadline(place: DeadlinePlace, scope: CheckScope): readonly Problem[] {
  const { deadline } = place;
  if (deadline === undefined) return [];
  return [
    ...checkFrom(deadline, scope),
    ...(deadline.count === 'working' ? checkCalendars(calendarRegions(deadline, scope), `${at}/count`, scope) : []),
    ...(deadline.steps ?? []).flatMap((step, index) => checkStep(place, { step, at: `${at}/steps/${index}` }, scope)),
  ];
}

function checkFrom({ from }: Deadline, scope: CheckScope): readonly Problem[] {
  if (from === undefined) return [];
  const kind = scope.expressions.fields.get(from)?.type.kind;
  const finding = { code: 'deadline-not-a-date', texts: deadlineTexts, at: `${at}/from`, params: { field: from } };
  return kind === 'date' || kind === 'dateTime' ? [] : [nodeProblem(scope, finding)];
}

/** Regions whose calendars may be asked: where people work, or where deals are. */
function calendarRegions({ calendar }: Deadline, { organization }: CheckScope): readonly string[] {
  if (organization === null) return [];
  return calendar === 'deal' ? Object.keys(organization.regions) : regionsOfPeople(organization);
}

function regionsOfPeople({ people }: Organization): readonly string[] {
  return [...new Set(Object.values(people).flatMap(({ active, region }) => (active ? [region] : [])))];
}

interface StepAt {
  readonly step: DeadlineStep;
  readonly at: string;
}

function checkStep(
  { node, decisions }: DeadlinePlace,
  { step, at: place }: StepAt,
  scope: CheckScope,
): readonly Problem[] {
  const found = (code: string, where: string) =>
    nodeProblem(scope, { code, texts: deadlineTexts, at: `${place}/${where}` });
  switch (step.do) {
    case 'transfer':
      return (step.to ?? []).length === 0
        ? [found('deadline-nobody-named', 'to')]
        : checkPeople(step.to ?? [], `${place}/to`, scope);
    case 'approve':
      if (!decisions.includes('approve')) return [found('deadline-not-decidable', 'do')];
      if (node.settings.control === true) return [found('deadline-approves-control', 'do')];
      return Object.values(node.fields ?? {}).includes('required')
        ? [
            nodeProblem(scope, {
              code: 'deadline-skips-input',
              texts: deadlineTexts,
              at: `${place}/do`,
              severity: 'warning',
            }),
          ]
        : [];
    case 'reject':
      return decisions.includes('reject') ? [] : [found('deadline-not-decidable', 'do')];
    case 'return':
      if (!decisions.includes('return')) return [found('deadline-not-decidable', 'do')];
      return step.node === undefined || mayReturnTo(step.node, scope) ? [] : [found('deadline-return-wrong', 'node')];
    default:
      return [];
  }
}

/** Whether people of the node could send it back there: a node before it at which people act (S-11). */
function mayReturnTo(node: string, scope: CheckScope): boolean {
  const around = flowAround(scope);
  if (around === null || !earlierNodes(around.flow, around.node).includes(node)) return false;
  return actingKinds.has(lookup(around.flow.nodes, node)?.kind ?? '');
}

/** The deadline of a node as the engine asks for it. */
export function deadlineOf(node: FlowNode): Deadline | undefined {
  return lookup(node.settings, 'deadline') as Deadline | undefined;
}
