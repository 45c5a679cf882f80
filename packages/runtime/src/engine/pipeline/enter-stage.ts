import { startRun } from '../flow/start-run.ts';
import { lookup } from '../lookup.ts';
import { record, type Turn } from '../turn.ts';

/** How a stage is entered. */
export interface StageEntry {
  /** Reason for which the gate was waived. */
  readonly waiver: string | null;
  /** Who asked; the flows of the stage are his. */
  readonly mover: string;
}

/** Puts the deal into a stage: its flows start, and a stage with an outcome ends the deal once they have run. */
export function enterStage(turn: Turn, to: string, { waiver, mover }: StageEntry): void {
  if (turn.deal.status !== 'open') record(turn, { kind: 'deal-reopened' });
  record(turn, { kind: 'stage-changed', from: turn.deal.stage, to, waiver });
  turn.note?.({ what: { code: 'stage-changed', params: { stage: to } } });
  startFlowsOfStage(turn, to, mover);
}

/** Starts the flows that a stage sets going, and ends the deal when the stage says so. */
export function startFlowsOfStage(turn: Turn, stage: string, initiator: string): void {
  for (const [flow, { trigger }] of Object.entries(turn.definition.flows)) {
    if (trigger.on === 'stage' && trigger.stage === stage) startRun(turn, { flow, initiator, trigger: 'stage' });
  }
  const outcome = lookup(turn.definition.pipeline.stages, stage)?.outcome;
  if (outcome !== undefined) turn.ending = outcome;
}
