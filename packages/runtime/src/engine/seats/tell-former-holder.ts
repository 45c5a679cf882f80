import type { EventBody } from '../event.ts';
import { isOverdue } from '../leaving/leavers.ts';
import { lookup } from '../lookup.ts';
import type { Seat, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { handedMessage } from './lost-seats.ts';

/** Whoever loses a seat that was his turn hears who has it now and why, unless he handed it on himself or has left. */
export function tellFormerHolder(
  turn: Turn,
  transferred: Extract<EventBody, { kind: 'seat-transferred' }>,
  { seat, visit }: { readonly seat: Seat; readonly visit: Visit },
): void {
  const { by } = turn.command;
  const { run, from, because } = transferred;
  if (because !== undefined && !isOverdue(transferred)) return;
  const himself = by.kind === 'person' && by.id === from;
  if (himself || seat.status !== 'open' || lookup(turn.context.organization.people, from)?.active !== true) return;
  const place = { node: visit.node, flow: turn.deal.runs[run]?.flow ?? '' };
  const message = handedMessage({ ...transferred, by }, place);
  record(turn, { kind: 'people-notified', run, visit: visit.id, people: [from], message });
}
