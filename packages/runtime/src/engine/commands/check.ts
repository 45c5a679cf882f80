import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { checklistOf } from '../pipeline/checklist.ts';
import { personOf } from '../refuse-actor.ts';
import { record, refuse, type Turn } from '../turn.ts';

/** Ticks or unticks one item of a gate's checklist. */
export function check(turn: Turn, { item, done, by }: CommandOf<'check'>): Refusal | null {
  if (turn.deal.status !== 'open') return refuse('deal-ended');
  if (!checklistOf(turn.definition).has(item)) return refuse('unknown-item', { item });
  tick(turn, item, { done, person: personOf(by) });
  return null;
}

/** Notes a tick; an item that already stands so is left alone. */
export function tick(
  turn: Turn,
  item: string,
  { done, person }: { readonly done: boolean; readonly person: string },
): void {
  const ticked = lookup(turn.deal.checklist, item) !== undefined;
  if (ticked !== done) record(turn, { kind: 'checklist-changed', item, done, person });
}
