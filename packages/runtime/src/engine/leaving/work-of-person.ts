import type { Deal, SeatStatus } from '../state.ts';
import { visitsOf } from '../visits.ts';

/** Something in a deal that waits for a person, or will: the deal itself, a seat, a request that came back to him, advice. */
export interface WorkOfPerson {
  readonly kind: 'deal' | 'seat' | 'request' | 'advice';
  readonly deal: string;
  /** Of the seat, run or advice; of the deal once more for a deal. */
  readonly id: string;
}

const pending: ReadonlySet<SeatStatus> = new Set(['open', 'waiting', 'asking']);

/** All that waits for a person in a deal; seats without their turn, too. */
export function workIn(state: Deal, person: string): readonly WorkOfPerson[] {
  const deal = state.id;
  const all = Object.values(state.runs);
  const runs = all.filter(({ endedAt }) => endedAt === null);
  const seats = all.flatMap((run) => visitsOf(run).flatMap((visit) => visit.seats));
  const advice = runs.flatMap(({ open }) => open.flatMap((visit) => visit.advice ?? []));
  const named =
    (kind: WorkOfPerson['kind']) =>
    ({ id }: { readonly id: string }): WorkOfPerson => ({ kind, deal, id });
  return [
    ...(state.owner === person ? [named('deal')(state)] : []),
    ...runs.filter(({ status, initiator }) => status === 'returned' && initiator === person).map(named('request')),
    ...seats.filter((seat) => seat.person === person && pending.has(seat.status)).map(named('seat')),
    ...advice.filter((each) => each.person === person && each.answeredAt === null).map(named('advice')),
  ];
}
