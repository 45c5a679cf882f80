import { awaitedFromOutside } from '../engine/awaited-from-outside.ts';
import { choicesToMake } from '../engine/choices-to-make.ts';
import type { Command } from '../engine/command.ts';
import type { DecisionContext } from '../engine/context.ts';
import { decideTurn } from '../engine/decide.ts';
import type { TraceStep } from '../engine/decision.ts';
import { kindOfNode } from '../engine/flow/kind-of-node.ts';
import { openTasks } from '../engine/open-tasks.ts';
import type { Deal, Timer } from '../engine/state.ts';
import { begin, chosenFrom, dealCommand, type FlowStart, flowCommand } from './begin-flow.ts';

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

type WalkContext = FlowStart & DecisionContext;

/** Decisions and timers of one walk. */
const mostSteps = 120;

/** Walks a flow by the engine itself, with everybody saying yes and required input taken as given. */
export function walkFlow(start: FlowStart): Walk {
  const { definition, organization } = start;
  const context = { ...start, now: begin };
  const trace: TraceStep[] = [];
  let deal: Deal | null = null;
  let now = begin;
  let next: Command | null = dealCommand(start);
  for (let step = 0; next !== null && step < mostSteps; step += 1) {
    const decision = decideTurn({ definition, command: next, context: { now, organization }, assuming: true }, deal);
    if (!decision.ok)
      return { trace, refused: refusalAt(deal, next, decision.refused.code), begun: step > 1, ended: false };
    if (step > 0) trace.push(...decision.trace);
    deal = decision.deal;
    const timer = firstTimer(deal);
    next =
      step === 0
        ? flowCommand(start, deal)
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

function agreement(
  deal: Deal,
  { step, context }: { readonly step: number; readonly context: WalkContext },
): Command | null {
  const { definition, initiator } = context;
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
  const signature =
    decision === 'approve' ? { signature: 'proof', choose: chosenFrom(choices, context, initiator) } : {};
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
