import type { FieldValues, ScenarioStep } from '@dealwright/shared';
import type { Command, CommandBody } from '../engine/command.ts';
import { taskIdOf } from '../engine/deal-ids.ts';
import { openTasks } from '../engine/open-tasks.ts';
import { proxyOf } from '../engine/seats/proxies.ts';
import type { Deal, Run } from '../engine/state.ts';
import { visitsOf } from '../engine/visits.ts';
import { valuesById } from './field-names.ts';
import { commandFromOutside } from './outside-steps.ts';
import type { Play } from './play.ts';

/** What a step at a task is looked up in. */
type Playing = Play & { readonly deal: Deal };

/** The command of a step, with what the step leaves out filled in; null for waiting, which is time and no command. */
export function commandOfStep(play: Play, step: ScenarioStep, index: number): Command | null {
  const outside = commandFromOutside(play, step, `scenario-${index}`);
  if (outside !== null) return outside;
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
  const choices = step.choose === undefined ? {} : { choose: step.choose };
  switch (step.do) {
    case 'edit':
      return { kind: 'edit', values };
    case 'move':
      return { kind: 'move', to, values, items: step.items ?? [], ...waiverOf(step), ...choices };
    case 'check':
      return { kind: 'check', item: step.items?.[0] ?? '', done: true };
    case 'start-flow':
      return { kind: 'start-flow', flow: to, values, ...choices };
    case 'resubmit':
      return { kind: 'resubmit', run: runToSend(deal, step)?.id ?? '', values, comment, ...choices };
    case 'withdraw':
      return { kind: 'withdraw', run: runOf(deal, step)?.id ?? '', comment };
    case 'suspend':
      return { kind: 'suspend', run: runOf(deal, step)?.id ?? '', comment };
    case 'resume':
      return { kind: 'resume', run: runOf(deal, step)?.id ?? '', comment };
    case 'revoke':
      return { kind: 'revoke', run: approvedRun(deal)?.id ?? '', comment };
    case 'revive':
      return { kind: 'revive', run: refusedRun(deal)?.id ?? '', to: to === '' ? 'start' : to, comment };
    case 'let-pass':
      return { kind: 'let-pass', ...openVisit(deal, step), comment };
    case 'jump':
      return { kind: 'jump', run: runOf(deal, step)?.id ?? '', to, comment };
    case 'terminate':
      return { kind: 'terminate', run: runOf(deal, step)?.id ?? '', comment };
    case 'assign':
      return { kind: 'assign', owner: to };
    case 'comment':
      return { kind: 'comment', text: comment, ...(step.people === undefined ? {} : { mentions: step.people }) };
    case 'notify':
      return { kind: 'notify', people: step.people ?? [], text: comment };
    case 'leave':
    case 'signal':
    case 'answer':
    case 'take-back-consent':
    case 'wait':
      return null;
    default:
      return bodyAtTask({ ...play, deal }, step, { values, comment });
  }
}

function waiverOf({ waiver }: ScenarioStep) {
  return waiver === undefined ? {} : { waiver };
}

type TaskStep = Exclude<
  ScenarioStep['do'],
  | 'edit'
  | 'move'
  | 'check'
  | 'start-flow'
  | 'resubmit'
  | 'withdraw'
  | 'revoke'
  | 'revive'
  | 'let-pass'
  | 'jump'
  | 'terminate'
  | 'assign'
  | 'leave'
  | 'comment'
  | 'notify'
  | 'suspend'
  | 'resume'
  | 'signal'
  | 'answer'
  | 'take-back-consent'
  | 'wait'
>;

function bodyAtTask(
  playing: Playing,
  step: ScenarioStep,
  { values, comment }: { readonly values: FieldValues; readonly comment: string },
): CommandBody {
  const { to = '', people = [], place = 'beside', mode = 'all', choose, signature, weight } = step;
  const { deal } = playing;
  const task = taskOf(playing, step);
  const signed = signature === undefined ? {} : { signature };
  const chosen = choose === undefined ? {} : { choose };
  switch (step.do as TaskStep) {
    case 'approve':
      return { kind: 'approve', task, values, comment, ...chosen, ...signed };
    case 'complete':
      return { kind: 'complete', task, values, comment, ...chosen, ...signed };
    case 'reject':
      return { kind: 'reject', task, comment, ...signed };
    case 'abstain':
      return { kind: 'abstain', task, comment };
    case 'return':
      return {
        kind: 'return',
        task,
        to: to === '' ? 'start' : to,
        comment,
        direct: step.direct ?? false,
        ...(step.also === undefined ? {} : { also: step.also }),
      };
    case 'transfer':
      return { kind: 'transfer', task, to, comment };
    case 'add':
      return { kind: 'add', task, people, place, mode, comment, ...(weight === undefined ? {} : { weight }) };
    case 'remove':
      return { kind: 'remove', task: taskOf(playing, { do: 'remove', by: to }), comment };
    case 'consult':
      return { kind: 'consult', task, people, comment };
    case 'advise':
      return { kind: 'advise', task: adviceOf(deal, step), comment };
    case 'claim':
    case 'release':
      return { kind: step.do as 'claim', task };
    case 'urge':
      return { kind: 'urge', task: taskOf(playing, to === '' ? { do: 'urge' } : { do: 'urge', by: to }) };
    case 'read':
      return { kind: 'read', task };
    case 'take-back':
      return { kind: 'take-back', task: decidedBy(deal, step), comment };
  }
}

/** The open request for advice that the person has. */
function adviceOf(deal: Deal, { by }: ScenarioStep): string {
  return openTasks(deal).find((task) => task.kind === 'advice' && (by === undefined || task.person === by))?.id ?? '';
}

/** The task at which the person decided last. */
function decidedBy(deal: Deal, { by, node }: ScenarioStep): string {
  const visits = Object.values(deal.runs).flatMap(visitsOf);
  const seats = visits
    .filter((visit) => node === undefined || visit.node === node)
    .flatMap((visit) =>
      visit.seats.filter((seat) => seat.decidedBy !== null && (by === undefined || seat.decidedBy === by)),
    );
  const last = seats.toSorted((left, right) => ((left.decidedAt ?? '') < (right.decidedAt ?? '') ? -1 : 1)).at(-1);
  return taskIdOf(deal.id, last?.id ?? 's0');
}

/**
 * The person's open task, at the node if one is named, or that of somebody he stands in for; when there is none, his last seat there,
 * so that a late click is played.
 */
function taskOf({ deal, organization, now }: Playing, { by, node }: ScenarioStep): string {
  const fits = (person: string, at: string) =>
    (by === undefined || by === person) && (node === undefined || node === at);
  const tasks = openTasks(deal).filter(({ kind }) => kind === 'seat');
  const { key: process } = deal.process;
  const open =
    tasks.find((task) => fits(task.person, task.node)) ??
    tasks.find((task) => fits(proxyOf(organization, { principal: task.person, process, now })?.proxy ?? '', task.node));
  if (open !== undefined) return open.id;
  const visits = Object.values(deal.runs).flatMap(visitsOf);
  const seats = visits.flatMap((visit) => visit.seats.filter(({ person }) => fits(person, visit.node)));
  return taskIdOf(deal.id, seats.at(-1)?.id ?? 's0');
}

/** Of the runs that came to the node, or of all when none is named: the one that waits for its initiator, else the latest that has not ended, else the latest. */
function runOf(deal: Deal, { node }: Pick<ScenarioStep, 'node'>): Run | undefined {
  const all = Object.values(deal.runs);
  const named = all.filter((run) => visitsOf(run).some((visit) => visit.node === node));
  const runs = named.length > 0 ? named : all;
  return (
    runs.find(({ status }) => status === 'returned') ?? runs.findLast(({ endedAt }) => endedAt === null) ?? runs.at(-1)
  );
}

/** The run that waits for its initiator; when none does and none is under way, the one that he withdrew last. */
function runToSend(deal: Deal, step: ScenarioStep): Run | undefined {
  const run = runOf(deal, step);
  if (run === undefined || run.endedAt === null) return run;
  return Object.values(deal.runs).findLast(({ status }) => status === 'withdrawn') ?? run;
}

/** The run that was approved last and whose approval stands. */
function approvedRun({ runs }: Deal): Run | undefined {
  return Object.values(runs).findLast(({ status, revokedBy }) => status === 'approved' && revokedBy === undefined);
}

/** The run that ended last without an approval. */
function refusedRun({ runs }: Deal): Run | undefined {
  return Object.values(runs).findLast(({ status, endedAt }) => endedAt !== null && status !== 'approved');
}

/** The newest open visit, of the node if one is named, at which somebody is asked. */
function openVisit({ runs }: Deal, { node }: ScenarioStep): { readonly run: string; readonly visit: string } {
  const open = Object.values(runs).flatMap((run) =>
    visitsOf(run)
      .filter((visit) => visit.status === 'open' && (node === undefined ? visit.seats.length > 0 : visit.node === node))
      .map(({ id }) => ({ run: run.id, visit: id })),
  );
  return open.at(-1) ?? { run: '', visit: '' };
}

const ownRunDeeds: ReadonlySet<string> = new Set(['withdraw', 'urge']);
const taskDeeds: ReadonlySet<string> = new Set([
  'approve',
  'reject',
  'abstain',
  'return',
  'complete',
  'transfer',
  'add',
  'consult',
  'claim',
  'read',
]);

const administratorDeeds: ReadonlySet<string> = new Set(['suspend', 'resume', 'let-pass', 'revive']);

function defaultActor({ scenario, organization }: Play, deal: Deal, step: ScenarioStep): string {
  if (administratorDeeds.has(step.do)) return organization.administrators[0] ?? deal.owner;
  if (step.do === 'revoke') return approvedRun(deal)?.initiator ?? deal.owner;
  if (step.do === 'resubmit') return runToSend(deal, step)?.initiator ?? deal.owner;
  if (ownRunDeeds.has(step.do)) return runOf(deal, step)?.initiator ?? deal.owner;
  const task = openTasks(deal).find(
    ({ seat, node }) => seat !== null && (step.node === undefined || step.node === node),
  );
  if (taskDeeds.has(step.do) && task !== undefined) return task.person;
  return scenario.start.by === 'public' ? deal.owner : scenario.start.by;
}
