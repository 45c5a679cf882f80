import { type WorkOfPerson, workIn } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

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
