import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { startRun } from '../flow/start-run.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { chooseFor } from './choices.ts';
import { startFromOutside } from './start-from-outside.ts';

/** Starts a flow by hand, by a message of another system or by schedule; the same flow runs once at a time. */
export function startFlow(turn: Turn, command: CommandOf<'start-flow'>): Refusal | null {
  const { flow, by } = command;
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  const trigger = lookup(turn.definition.flows, flow)?.trigger;
  if (trigger === undefined) return refuse('unknown-flow', { flow });
  if (by.kind === 'person' && trigger.on !== 'manual') return refuse('flow-not-manual', { flow });
  const running = Object.values(turn.deal.runs).some((run) => run.flow === flow && run.endedAt === null);
  if (running) return refuse('flow-running', { flow });
  return by.kind === 'person' ? startByHand(turn, command) : startFromOutside(turn, command, trigger);
}

function startByHand(turn: Turn, { flow, values = {}, choose, by }: CommandOf<'start-flow'>): Refusal | null {
  const wrong = submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
  if (wrong !== null) return wrong;
  const id = startRun(turn, { flow, initiator: personOf(by), trigger: 'manual' });
  const run = turn.deal.runs[id];
  return run === undefined ? null : chooseFor(turn, { run, by: 'initiator', person: personOf(by) }, choose);
}
