import { endRun } from '../flow/end-run.ts';
import { record, type Turn } from '../turn.ts';

/** Ends the deal and cancels what is still under way, so that an ended deal has nothing open (I-2). */
export function endDeal(turn: Turn, outcome: 'won' | 'lost'): void {
  turn.cause = { code: 'deal-ended', params: { stage: turn.deal.stage } };
  for (const run of Object.values(turn.deal.runs)) endRun(turn, run.id, { outcome: 'cancelled' });
  record(turn, { kind: 'deal-ended', outcome });
  turn.note?.({ what: { code: `deal-${outcome}`, params: {} } });
}
