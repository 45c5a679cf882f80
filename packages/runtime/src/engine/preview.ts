import type { ProcessDefinition } from '@dealwright/shared';
import { awaitedFromOutside } from './awaited-from-outside.ts';
import type { Command } from './command.ts';
import type { DecisionContext } from './context.ts';
import { decideTurn } from './decide.ts';
import type { Decision, Refusal, TraceStep } from './decision.ts';
import { nodeOf } from './flow/blocks.ts';
import { kindOfNode } from './flow/kind-of-node.ts';
import { type OpenTask, openTasks } from './open-tasks.ts';
import type { Deal, Reason, Timer } from './state.ts';
import { visitOf } from './visits.ts';

/** One coming step: a node with the people it would ask or tell, or a change of stage (no node). */
export interface PreviewStep extends TraceStep {
  /** When it would be reached, if every wait lasts as long as it can. */
  readonly at: string;
  /** Until when the person would have to act; left out where there is no deadline. */
  readonly due?: string;
  /** Why that could not be counted exactly. */
  readonly dueBecause?: Reason;
}

/** The way ahead if everybody agrees. */
export interface RoutePreview {
  readonly steps: readonly PreviewStep[];
  /** Why the command itself would be refused; nothing lies ahead then. */
  readonly refused: Refusal | null;
  /** Whether the way was followed to its end; false when it stopped at an incident or after too many steps. */
  readonly complete: boolean;
}

/** Decisions a preview assumes at most. */
const maximumDecisions = 200;

/**
 * The steps that would follow a command: the real engine, run on in memory with everybody saying yes. Input that a node requires
 * is taken as given, so steps that depend on it show what holds for the values of today.
 */
// biome-ignore lint/complexity/useMaxParams: the arguments of `decide`, which it previews
export function previewRoute(
  definition: ProcessDefinition,
  deal: Deal | null,
  command: Command,
  context: DecisionContext,
): RoutePreview {
  const steps: PreviewStep[] = [];
  let state = deal;
  let now = context.now;
  let next: Command | null = command;
  const runs = new Set<string>();
  for (let count = 0; next !== null && count < maximumDecisions; count += 1) {
    const step: Decision = decideTurn(
      { definition, command: next, context: { ...context, now }, assuming: true },
      state,
    );
    if (!step.ok) return { steps, refused: count === 0 ? step.refused : null, complete: false };
    for (const entry of step.trace) noteStep(steps, entry, now);
    for (const event of step.events) if ('run' in event && event.run !== null) runs.add(event.run);
    state = step.deal;
    const timer = earliestTimer(state, runs);
    next =
      agreement(definition, state, runs) ?? fromOutside(state, runs) ?? (timer === null ? null : fire(state, timer));
    if (timer !== null && next !== null && 'timer' in next && timer.at > now) now = timer.at;
  }
  return { steps, refused: null, complete: next === null && !isStuck(state) };
}

/** Adds what people are shown; a deadline goes with the person whose it is. */
function noteStep(steps: PreviewStep[], entry: TraceStep, at: string): void {
  if (isShown(entry)) steps.push({ ...entry, at });
  if (entry.what.code !== 'due') return;
  const { person, at: due } = entry.what.params;
  const index = steps.findLastIndex(
    (step) => step.node === entry.node && step.what.code === 'seated' && step.people.includes(String(person)),
  );
  const step = steps[index];
  const doubt = entry.because === null ? {} : { dueBecause: entry.because };
  if (step !== undefined) steps[index] = { ...step, due: String(due), ...doubt };
}

/** What people are shown of a trace: who is asked or told, whose yes of before still stands (S-13), waits, branches, incidents and where the deal goes. */
function isShown({ what, people }: TraceStep): boolean {
  return (people.length > 0 ? shownOfPeople : shownCodes).has(what.code);
}

const shownOfPeople = new Set(['seated', 'stands', 'notified']);

const shownCodes = new Set([
  'branched',
  'waits',
  'stuck',
  'stage-changed',
  'waits-for-signal',
  'calls-webhook',
  'calls-process',
  'calls-assistant',
  'run-rewound',
  'deal-won',
  'deal-lost',
  'wrote',
  'rejected',
]);

/** The next yes: of the oldest open task of the runs that the command touched. */
function agreement(definition: ProcessDefinition, deal: Deal, runs: ReadonlySet<string>): Command | null {
  const task = openTasks(deal).find(({ kind, run }) => kind === 'seat' && runs.has(run));
  const decision = task === undefined ? undefined : decisionAt(definition, deal, task);
  if (task === undefined || decision === undefined) return null;
  return { id: `preview-${deal.revision}`, by: { kind: 'person', id: task.person }, kind: decision, task: task.id };
}

function decisionAt(definition: ProcessDefinition, deal: Deal, task: OpenTask): 'approve' | 'complete' | undefined {
  const run = deal.runs[task.run];
  const visit = visitOf(run, task.visit ?? '');
  const node = run === undefined || visit === undefined ? undefined : nodeOf(definition, run, visit);
  const decisions = node === undefined ? [] : (kindOfNode(node)?.decisions ?? []);
  return decisions.find((decision) => decision === 'approve' || decision === 'complete');
}

/** What a visit waits for comes, and says yes. */
function fromOutside(deal: Deal, runs: ReadonlySet<string>): Command | null {
  const body = awaitedFromOutside(deal, (run) => runs.has(run));
  return body === null ? null : { id: `preview-${deal.revision}`, by: { kind: 'system', reason: 'preview' }, ...body };
}

function earliestTimer(deal: Deal, runs: ReadonlySet<string>): Timer | null {
  const timers = Object.values(deal.timers).filter(({ run }) => runs.has(run));
  return timers.toSorted((left, right) => (left.at < right.at ? -1 : 1))[0] ?? null;
}

function fire(deal: Deal, timer: Timer): Command {
  return { id: `preview-${deal.revision}`, by: { kind: 'system', reason: 'preview' }, kind: 'timer', timer: timer.id };
}

function isStuck(deal: Deal | null): boolean {
  return Object.values(deal?.runs ?? {}).some(({ status, incidents }) => status === 'running' && incidents.length > 0);
}
