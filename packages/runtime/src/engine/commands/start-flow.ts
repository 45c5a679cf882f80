import type { Trigger } from '@dealwright/shared';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { startRun } from '../flow/start-run.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { refuse, type Turn } from '../turn.ts';
import { checkGiven } from '../values/check-given.ts';
import { submitValues } from '../values/submit-values.ts';
import { writeValues } from '../values/write-values.ts';
import { chooseFor } from './choices.ts';

type StartFlow = CommandOf<'start-flow'>;

/** Starts a flow by hand or by a message of another system; the same flow runs once at a time. */
export function startFlow(turn: Turn, command: StartFlow): Refusal | null {
  const { flow, by } = command;
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  const trigger = lookup(turn.definition.flows, flow)?.trigger;
  if (trigger === undefined) return refuse('unknown-flow', { flow });
  if (by.kind === 'person' && trigger.on !== 'manual') return refuse('flow-not-manual', { flow });
  const running = Object.values(turn.deal.runs).some((run) => run.flow === flow && run.endedAt === null);
  if (running) return refuse('flow-running', { flow });
  return by.kind === 'person' ? startByHand(turn, command) : startByMessage(turn, command, trigger);
}

function startByHand(turn: Turn, { flow, values = {}, choose, by }: StartFlow): Refusal | null {
  const wrong = submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
  if (wrong !== null) return wrong;
  const id = startRun(turn, { flow, initiator: personOf(by), trigger: 'manual' });
  const run = turn.deal.runs[id];
  return run === undefined ? null : chooseFor(turn, { run, by: 'initiator', person: personOf(by) }, choose);
}

/** Nobody asked: the owner speaks for the request. A message may fill exactly the fields that the trigger names. */
function startByMessage(turn: Turn, { flow, values = {} }: StartFlow, { on, webhook }: Trigger): Refusal | null {
  if (on !== 'webhook' || webhook?.begins !== 'flow') return refuse('flow-starts-otherwise', { flow });
  const checked = checkGiven(turn, values, Object.keys(webhook.values));
  if ('refused' in checked) return checked.refused;
  writeValues(turn, checked.values, 'webhook');
  startRun(turn, { flow, initiator: turn.deal.owner, trigger: 'webhook' });
  return null;
}
