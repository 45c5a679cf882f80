import { awaitedFromOutside } from '../engine/awaited-from-outside.ts';
import { choicesToMake } from '../engine/choices-to-make.ts';
import type { Command } from '../engine/command.ts';
import type { DecisionContext } from '../engine/context.ts';
import { decideTurn } from '../engine/decide.ts';
import type { TraceStep } from '../engine/decision.ts';
import { kindOfNode } from '../engine/flow/kind-of-node.ts';
import { openTasks } from '../engine/open-tasks.ts';
import type { Deal, Timer } from '../engine/state.ts';
import { beginOf, chosenFrom, dealCommand, type FlowStart, flowCommand } from './begin-flow.ts';
import type { Deciders } from './duties/duty-problem.ts';
import type { InSteps } from './in-steps.ts';

/** What happened on the way when everybody agreed. */
export interface Walk {
  readonly trace: readonly TraceStep[];
  /** A yes that was refused although its task stood open, with its node: nobody could give it. */
  readonly refused: { readonly code: string; readonly node: string; readonly person: string } | null;
  /** The flow could be started at all with these values. */
  readonly begun: boolean;
  /** The flow came to its end. */
  readonly ended: boolean;
  /** Who decided where, in this order; the last is the one who was refused. */
  readonly deeds: readonly Deed[];
  /** The deal as it stands then; null when there is none. */
  readonly deal: Deal | null;
}

/** A yes that somebody gave at a seat, his own or that of somebody for whom he stands in. */
export interface Deed {
  readonly do: 'approve' | 'complete';
  readonly node: string;
  readonly holder: string;
  readonly by: string;
}

type WalkContext = FlowStart & DecisionContext & { readonly deciders: Deciders };

/** Decisions and timers of one walk. */
const mostSteps = 120;

/**
 * Walks a flow by the engine itself, with everybody saying yes and required input taken as given. `deciders` say who decides where it
 * matters; elsewhere it is the first who is asked.
 */
export function* walkFlow(start: FlowStart, deciders: Deciders = {}): InSteps<Walk> {
  const { definition, organization } = start;
  const context = { ...start, now: beginOf(start), deciders };
  const trace: TraceStep[] = [];
  const deeds: Deed[] = [];
  let deal: Deal | null = null;
  let now = beginOf(start);
  let next: Command | null = dealCommand(start);
  for (let step = 0; next !== null && step < mostSteps; step += 1) {
    yield;
    const decision = decideTurn({ definition, command: next, context: { now, organization }, assuming: true }, deal);
    if (!decision.ok) {
      const refused = refusalAt(deal, next, decision.refused.code);
      return { trace, refused, begun: step > 1, ended: false, deeds, deal };
    }
    if (step > 0) trace.push(...decision.trace);
    deal = decision.deal;
    const timer = firstTimer(deal);
    next =
      step === 0
        ? flowCommand(start, deal)
        : (agreement(deal, { step, context, deeds }) ?? come(deal, step) ?? fired(timer, step));
    if (next?.kind === 'timer' && timer !== null && timer.at > now) now = timer.at;
  }
  const runs = Object.values(deal?.runs ?? {});
  return {
    trace,
    refused: null,
    begun: runs.length > 0,
    ended: runs.length > 0 && runs.every(({ endedAt }) => endedAt !== null),
    deeds,
    deal,
  };
}

function agreement(
  deal: Deal,
  { step, context, deeds }: { readonly step: number; readonly context: WalkContext; readonly deeds: Deed[] },
): Command | null {
  const { definition, initiator, deciders } = context;
  const tasks = openTasks(deal).filter(({ kind }) => kind === 'seat');
  const task = tasks.find(({ node, person }) => deciders[node]?.[person] !== undefined) ?? tasks[0];
  const node = task === undefined ? undefined : definition.flows[task.flow]?.nodes[task.node];
  const decision =
    node === undefined
      ? undefined
      : kindOfNode(node)?.decisions.find((each) => each === 'approve' || each === 'complete');
  if (task === undefined || decision === undefined) return null;
  const by = { kind: 'person', id: deciders[task.node]?.[task.person] ?? task.person } as const;
  deeds.push({ do: decision, node: task.node, holder: task.person, by: by.id });
  const { run, visit } = task;
  const choose = chosenFrom(
    choicesToMake(definition, { deal, run, by: 'previous', visit }, context),
    context,
    initiator,
  );
  const signed = decision === 'approve' ? { signature: 'proof' } : {};
  return { id: `proof-${step}`, by, kind: decision, task: task.id, comment: 'proof', choose, ...signed } as Command;
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
