import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { refuse, type Turn } from '../turn.ts';
import { submitValues } from '../values/submit-values.ts';

/** Changes values of a running deal. */
export function edit(turn: Turn, { values }: CommandOf<'edit'>): Refusal | null {
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  return submitValues(turn, { values, source: 'edit', place: { at: 'deal', stage: turn.deal.stage } });
}
