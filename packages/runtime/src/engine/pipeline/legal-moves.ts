import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Deal, Reason } from '../state.ts';
import { stagesOnTheWay } from './gate.ts';

/** One stage the deal could be moved to, with why it may not, if so. */
export interface LegalMove {
  readonly stage: string;
  readonly direction: 'forward' | 'back';
  /** Whether the move brings an ended deal back to life. */
  readonly reopens: boolean;
  /** Text key `refused.<code>`; null when the way is open, gates apart. */
  readonly refused: Reason | null;
}

/** Every other stage in the order of the pipeline: where the deal may go, and where not and why. */
export function legalMoves(definition: ProcessDefinition, deal: Deal): readonly LegalMove[] {
  return definition.pipeline.order
    .filter((stage) => stage !== deal.stage)
    .map((stage) => moveTo(definition, deal, stage));
}

function moveTo(definition: ProcessDefinition, deal: Deal, stage: string): LegalMove {
  const { order } = definition.pipeline;
  const back = order.indexOf(stage) < order.indexOf(deal.stage);
  return {
    stage,
    direction: back ? 'back' : 'forward',
    reopens: back && deal.status !== 'open',
    refused: refuseMove(definition, deal, stage),
  };
}

/** Why a deal may not go to a stage, whatever its gate says; null when it may. */
export function refuseMove(definition: ProcessDefinition, deal: Deal, to: string): Reason | null {
  const { order, stages } = definition.pipeline;
  const target = lookup(stages, to);
  if (target === undefined || !order.includes(to)) return { code: 'unknown-stage', params: { stage: to } };
  if (to === deal.stage) return { code: 'same-stage', params: { stage: to } };
  if (deal.move !== null && (target.outcome !== 'lost' || target.gate?.flow !== undefined)) {
    return { code: 'move-pending', params: { stage: deal.move.to } };
  }
  const back = order.indexOf(to) < order.indexOf(deal.stage);
  if (back) return target.back === 'never' ? { code: 'back-never', params: { stage: to } } : null;
  if (deal.status !== 'open') return { code: 'deal-ended', params: {} };
  return approvalBetween(definition, deal, to);
}

/** An approval cannot be asked in passing: the stage it guards comes first. */
function approvalBetween(definition: ProcessDefinition, deal: Deal, to: string): Reason | null {
  const between = stagesOnTheWay(definition, deal.stage, to).slice(0, -1);
  const guarded = between.find(({ gate }) => gate?.flow !== undefined);
  const stage = definition.pipeline.order.find((id) => lookup(definition.pipeline.stages, id) === guarded);
  return guarded === undefined ? null : { code: 'approval-between', params: { stage: stage ?? '' } };
}
