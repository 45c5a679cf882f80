import type { CommandOf } from '../command.ts';
import type { GateGap, Refusal } from '../decision.ts';
import { startRun } from '../flow/start-run.ts';
import { lookup } from '../lookup.ts';
import { checklistOf } from '../pipeline/checklist.ts';
import { enterStage } from '../pipeline/enter-stage.ts';
import { gateGap, isClosedGap } from '../pipeline/gate.ts';
import { refuseMove } from '../pipeline/legal-moves.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run } from '../state.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';
import { tick } from './check.ts';
import { chooseFor } from './choices.ts';

type Move = CommandOf<'move'>;

/** Moves the deal to another stage: at once, after the approval its gate asks for, or not at all with what is missing. */
export function move(turn: Turn, command: Move): Refusal | null {
  const { to, waiver } = command;
  const reason = refuseMove(turn.definition, turn.deal, to);
  if (reason !== null) return refuse(reason.code, reason.params);
  const wrong = takeInput(turn, command);
  if (wrong !== null) return wrong;
  const person = personOf(command.by);
  const gap = gateGap(turn.definition, turn.deal, to, { ...turn.context, person });
  if (waiver !== undefined) return moveByWaiver(turn, command, gap);
  if (!isClosedGap(gap) && !turn.assuming) return { ...refuse('gate-missing', { stage: to }), gap };
  if (gap.flow === null || lookup(turn.definition.flows, gap.flow) === undefined) {
    enterStage(turn, to, { waiver: null, mover: person });
    return null;
  }
  const run = holdMove(turn, to, { flow: gap.flow, person });
  return run === undefined ? null : chooseFor(turn, { run, by: 'initiator', person }, command.choose);
}

function takeInput(turn: Turn, { to, values = {}, items = [], by }: Move): Refusal | null {
  const wrong = submitValues(turn, { values, source: 'move', place: { at: 'deal', stage: to } });
  if (wrong !== null) return wrong;
  const known = checklistOf(turn.definition);
  for (const item of items) {
    if (!known.has(item)) return refuse('unknown-item', { item });
    tick(turn, item, { done: true, person: personOf(by) });
  }
  return null;
}

function moveByWaiver(turn: Turn, { to, waiver = '', by }: Move, gap: GateGap): Refusal | null {
  if (waiver.trim() === '') return refuse('waiver-needs-reason');
  if (!gap.waivable) return refuse('waiver-not-allowed', { stage: to });
  enterStage(turn, to, { waiver, mover: personOf(by) });
  return null;
}

function holdMove(
  turn: Turn,
  to: string,
  { flow, person }: { readonly flow: string; readonly person: string },
): Run | undefined {
  const run = startRun(turn, { flow, initiator: person, trigger: 'gate' });
  record(turn, { kind: 'move-held', to, run, person });
  turn.note?.({ what: { code: 'move-held', params: { stage: to } }, because: { code: 'gate-asks', params: { flow } } });
  return turn.deal.runs[run];
}
