import type { Deal, SeatStatus } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { seatsOf } from './deal-place.ts';

/** Something in a deal that waits for a person, or will: the deal itself, a seat, a request that came back to him, advice. */
export interface WorkOfPerson {
  readonly kind: 'deal' | 'seat' | 'request' | 'advice';
  readonly deal: string;
  /** Of the seat, run or advice; of the deal once more for a deal. */
  readonly id: string;
}

/** All that waits for a person in deals that run; read from the states, since a seat without its turn has no to-do. */
export async function workOf(tx: TenantTransaction, person: string): Promise<readonly WorkOfPerson[]> {
  const rows = await tx.db
    .selectFrom('deal')
    .select(['id', 'state'])
    .where('status', '=', 'open')
    .where(
      sql<boolean>`(owner_id = ${person} or jsonb_path_exists(state, '$.runs.* ? (
        (@.status == "returned" && @.initiator == $person)
        || exists(@.open[*].advice[*] ? (@.person == $person && @.answeredAt == null))
        || exists(@.open[*].seats[*] ? (@.person == $person
          && (@.status == "open" || @.status == "waiting" || @.status == "asking"))))',
        jsonb_build_object('person', ${person}::text)))`,
    )
    .orderBy('id')
    .execute();
  return rows.flatMap(({ state }) => workIn(state, person));
}

const pending: readonly SeatStatus[] = ['open', 'waiting', 'asking'];

function workIn(state: Deal, person: string): readonly WorkOfPerson[] {
  const deal = state.id;
  const runs = Object.values(state.runs).filter(({ endedAt }) => endedAt === null);
  const advice = runs.flatMap(({ open }) => open.flatMap((visit) => visit.advice ?? []));
  const named =
    (kind: WorkOfPerson['kind']) =>
    ({ id }: { readonly id: string }) => ({ kind, deal, id });
  return [
    ...(state.owner === person ? [{ kind: 'deal' as const, deal, id: deal }] : []),
    ...runs.filter(({ status, initiator }) => status === 'returned' && initiator === person).map(named('request')),
    ...seatsOf(state).flatMap(({ seat }) =>
      seat.person === person && pending.includes(seat.status) ? [named('seat')(seat)] : [],
    ),
    ...advice.filter((each) => each.person === person && each.answeredAt === null).map(named('advice')),
  ];
}
