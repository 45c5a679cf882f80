import type { ScenarioStep } from '@dealwright/shared';
import type { Command, CommandBody } from '../engine/command.ts';
import { taskIdOf } from '../engine/deal-ids.ts';
import { openTasks } from '../engine/open-tasks.ts';
import type { Deal, Run } from '../engine/state.ts';
import { valuesById } from './field-names.ts';
import type { Play } from './play.ts';

/** The command of a step, with what the step leaves out filled in; null for waiting, which is time and no command. */
export function commandOfStep(play: Play, step: ScenarioStep, index: number): Command | null {
  const { deal } = play;
  const body = deal === null ? null : bodyOf(play, deal, step);
  if (deal === null || body === null) return null;
  const id = step.by ?? defaultActor(play, deal, step);
  return { id: `scenario-${index}`, by: { kind: 'person', id }, ...body };
}

function bodyOf(play: Play, deal: Deal, step: ScenarioStep): CommandBody | null {
  const values = valuesById(play.definition, step.values ?? {});
  const comment = step.comment ?? 'as the scenario says';
  const to = step.to ?? '';
  switch (step.do) {
    case 'edit':
      return { kind: 'edit', values };
    case 'move':
      return { kind: 'move', to, values, items: step.items ?? [] };
    case 'check':
      return { kind: 'check', item: step.items?.[0] ?? '', done: true };
    case 'start-flow':
      return { kind: 'start-flow', flow: to, values };
    case 'resubmit':
      return { kind: 'resubmit', run: runOf(deal)?.id ?? '', values, comment };
    case 'withdraw':
      return { kind: 'withdraw', run: runOf(deal)?.id ?? '', comment };
    case 'approve':
    case 'complete':
      return { kind: step.do, task: taskOf(deal, step), values, comment };
    case 'reject':
      return { kind: 'reject', task: taskOf(deal, step), comment };
    case 'return':
      return { kind: 'return', task: taskOf(deal, step), to: 'start', comment };
    case 'transfer':
      return { kind: 'transfer', task: taskOf(deal, step), to, comment };
    case 'suspend':
      return { kind: 'suspend', run: runOf(deal)?.id ?? '', comment };
    case 'resume':
      return { kind: 'resume', run: runOf(deal)?.id ?? '', comment };
    case 'wait':
      return null;
  }
}

/** The person's open task, at the node if one is named; when he has none, his last seat there, so that a late click is played. */
function taskOf(deal: Deal, { by, node }: ScenarioStep): string {
  const fits = (person: string, at: string) =>
    (by === undefined || by === person) && (node === undefined || node === at);
  const open = openTasks(deal).find((task) => task.seat !== null && fits(task.person, task.node));
  if (open !== undefined) return open.id;
  const visits = Object.values(deal.runs).flatMap(({ visits: all }) => Object.values(all));
  const seats = visits.flatMap((visit) => visit.seats.filter(({ person }) => fits(person, visit.node)));
  return taskIdOf(deal.id, seats.at(-1)?.id ?? 's0');
}

/** The run that waits for its initiator, else the latest that has not ended, else the latest. */
function runOf(deal: Deal): Run | undefined {
  const runs = Object.values(deal.runs);
  return (
    runs.find(({ status }) => status === 'returned') ?? runs.findLast(({ endedAt }) => endedAt === null) ?? runs.at(-1)
  );
}

const ownRunDeeds: ReadonlySet<string> = new Set(['resubmit', 'withdraw']);
const taskDeeds: ReadonlySet<string> = new Set(['approve', 'reject', 'return', 'complete', 'transfer']);

const administratorDeeds: ReadonlySet<string> = new Set(['suspend', 'resume']);

function defaultActor({ scenario, organization }: Play, deal: Deal, step: ScenarioStep): string {
  if (administratorDeeds.has(step.do)) return organization.administrators[0] ?? deal.owner;
  if (ownRunDeeds.has(step.do)) return runOf(deal)?.initiator ?? deal.owner;
  const task = openTasks(deal).find(
    ({ seat, node }) => seat !== null && (step.node === undefined || step.node === node),
  );
  if (taskDeeds.has(step.do) && task !== undefined) return task.person;
  return scenario.start.by === 'public' ? deal.owner : scenario.start.by;
}
