import type { ScheduleStart, Trigger } from '@dealwright/shared';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { startRun } from '../flow/start-run.ts';
import type { Deal } from '../state.ts';
import { instantAfter, zoneOf } from '../time.ts';
import { refuse, type Turn } from '../turn.ts';
import { checkGiven } from '../values/check-given.ts';
import { evaluationOfTurn } from '../values/evaluation-of-turn.ts';
import { writeValues } from '../values/write-values.ts';

/**
 * Starts a flow on a deal that is there, by a message of another system or by schedule. Nobody asked: the owner speaks for the request.
 * A message may fill exactly the fields that the trigger names, a schedule none.
 */
export function startFromOutside(
  turn: Turn,
  { flow, values = {} }: CommandOf<'start-flow'>,
  { on, webhook, schedule }: Trigger,
): Refusal | null {
  const initiator = turn.deal.owner;
  if (on === 'webhook' && webhook?.begins === 'flow') {
    const checked = checkGiven(turn, values, Object.keys(webhook.values));
    if ('refused' in checked) return checked.refused;
    writeValues(turn, checked.values, 'webhook');
    startRun(turn, { flow, initiator, trigger: 'webhook' });
    return null;
  }
  if (on !== 'schedule' || schedule?.begins !== 'flow') return refuse('flow-starts-otherwise', { flow });
  const checked = checkGiven(turn, values, []);
  if ('refused' in checked) return checked.refused;
  if (Object.values(turn.deal.runs).some(({ status }) => status === 'suspended')) return refuse('deal-suspended');
  if (!isMeant(turn, schedule)) return refuse('schedule-not-meant', { flow });
  startRun(turn, { flow, initiator, trigger: 'schedule' });
  return null;
}

/** Whether a schedule means the deal as it is now. */
function isMeant(turn: Turn, { stages = [], inStageFor, when }: ScheduleStart): boolean {
  const { deal } = turn;
  if (stages.length > 0 && !stages.includes(deal.stage)) return false;
  if (inStageFor !== undefined && !hasStayed(deal, turn, inStageFor)) return false;
  return when === undefined || evaluationOfTurn(turn).holds(when);
}

function hasStayed({ stageSince, region }: Deal, { context }: Turn, duration: string): boolean {
  return instantAfter(stageSince, duration, zoneOf(region, context.organization)) <= context.now;
}
