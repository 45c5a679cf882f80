import type { FieldValues, Organization, ProcessDefinition } from '@dealwright/shared';
import { awaitedFromOutside } from '../engine/awaited-from-outside.ts';
import { type ChoiceToMake, choicesToMake } from '../engine/choices-to-make.ts';
import type { Choices, Command } from '../engine/command.ts';
import type { DecisionContext } from '../engine/context.ts';
import { decideTurn } from '../engine/decide.ts';
import type { TraceStep } from '../engine/decision.ts';
import { kindOfNode } from '../engine/flow/kind-of-node.ts';
import { openTasks } from '../engine/open-tasks.ts';
import type { Deal, Timer } from '../engine/state.ts';

/** One way through a flow: who asks, with what. */
export interface WalkStart {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly flow: string;
  readonly initiator: string;
  readonly values: FieldValues;
}

/** What happened on the way when everybody agreed. */
export interface Walk {
  readonly trace: readonly TraceStep[];
  /** A yes that was refused although its task stood open, with its node: nobody could give it. */
  readonly refused: { readonly code: string; readonly node: string; readonly person: string } | null;
  /** The flow could be started at all with these values. */
  readonly begun: boolean;
  /** The flow came to its end. */
  readonly ended: boolean;
}

type WalkContext = WalkStart & DecisionContext;

/** When walks begin; working time does not matter to who is asked. */
const begin = '2026-01-05T09:00:00.000Z';
/** Decisions and timers of one walk. */
const mostSteps = 120;

/** Walks a flow by the engine itself, with everybody saying yes and required input taken as given. */
export function walkFlow(start: WalkStart): Walk {
  const { definition, organization, flow, initiator, values } = start;
  const context = { ...start, now: begin };
  const person = organization.people[initiator];
  const trace: TraceStep[] = [];
  let deal: Deal | null = null;
  let now = begin;
  let next: Command | null = {
    id: 'proof-start',
    by: { kind: 'system', reason: 'proof' },
    kind: 'start',
    deal: 'proof',
    number: 'PROOF',
    process: { key: definition.key, version: 1, hash: '', rule: 'proof' },
    form: null,
    values,
    owner: initiator,
    region: person?.region ?? '',
    team: person?.team ?? '',
  };
  for (let step = 0; next !== null && step < mostSteps; step += 1) {
    const decision = decideTurn({ definition, command: next, context: { now, organization }, assuming: true }, deal);
    if (!decision.ok)
      return { trace, refused: refusalAt(deal, next, decision.refused.code), begun: step > 1, ended: false };
    if (step > 0) trace.push(...decision.trace);
    deal = decision.deal;
    const timer = firstTimer(deal);
    next =
      step === 0
        ? withChoices(startOf(flow, initiator), deal, context)
        : (agreement(deal, { step, context }) ?? come(deal, step) ?? fired(timer, step));
    if (next?.kind === 'timer' && timer !== null && timer.at > now) now = timer.at;
  }
  const runs = Object.values(deal?.runs ?? {});
  return {
    trace,
    refused: null,
    begun: runs.length > 0,
    ended: runs.length > 0 && runs.every(({ endedAt }) => endedAt !== null),
  };
}

function startOf(flow: string, initiator: string): Command {
  return { id: 'proof-flow', by: { kind: 'person', id: initiator }, kind: 'start-flow', flow };
}

/** A start with people chosen wherever the initiator may choose: the first that there are. */
function withChoices(command: Command, deal: Deal, context: WalkContext): Command {
  const { definition } = context;
  const tried = decideTurn({ definition, command, context, assuming: true }, deal);
  if (!tried.ok) return command;
  const [run = ''] = Object.keys(tried.deal.runs);
  const choices = choicesToMake(definition, { deal: tried.deal, run, by: 'initiator', reached: true }, context);
  return { ...command, choose: chosenFrom(choices, context) } as Command;
}

function chosenFrom(choices: readonly ChoiceToMake[], { organization, initiator }: WalkContext): Choices {
  const anybody = Object.values(organization.people).filter(({ id, active }) => active && id !== initiator);
  return Object.fromEntries(
    choices.map(({ node, people }) => [node, (people ?? anybody.map(({ id }) => id)).slice(0, 1)] as const),
  );
}

function agreement(
  deal: Deal,
  { step, context }: { readonly step: number; readonly context: WalkContext },
): Command | null {
  const { definition } = context;
  const task = openTasks(deal).find(({ kind }) => kind === 'seat');
  const node = task === undefined ? undefined : definition.flows[task.flow]?.nodes[task.node];
  const decision =
    node === undefined
      ? undefined
      : kindOfNode(node)?.decisions.find((each) => each === 'approve' || each === 'complete');
  if (task === undefined || decision === undefined) return null;
  const by = { kind: 'person', id: task.person } as const;
  const { run, visit } = task;
  const choices =
    decision === 'approve' ? choicesToMake(definition, { deal, run, by: 'previous', visit }, context) : [];
  const signature = decision === 'approve' ? { signature: 'proof', choose: chosenFrom(choices, context) } : {};
  return { id: `proof-${step}`, by, kind: decision, task: task.id, comment: 'proof', ...signature } as Command;
}

/** What a node waits for comes, and is a yes. */
function come(deal: Deal, step: number): Command | null {
  const body = awaitedFromOutside(deal);
  return body === null ? null : { id: `proof-${step}`, by: { kind: 'system', reason: 'proof' }, ...body };
}

function firstTimer(deal: Deal): Timer | null {
  return Object.values(deal.timers).toSorted((left, right) => (left.at < right.at ? -1 : 1))[0] ?? null;
}

function fired(timer: Timer | null, step: number): Command | null {
  if (timer === null) return null;
  return { id: `proof-${step}`, by: { kind: 'system', reason: 'proof' }, kind: 'timer', timer: timer.id };
}

function refusalAt(deal: Deal | null, command: Command, code: string): Walk['refused'] {
  const task =
    deal === null || !('task' in command) ? undefined : openTasks(deal).find(({ id }) => id === command.task);
  return task === undefined ? null : { code, node: task.node, person: task.person };
}
