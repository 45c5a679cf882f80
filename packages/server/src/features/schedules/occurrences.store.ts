import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** An occurrence of a schedule by its moment. */
export interface OccurrenceKey {
  readonly schedule: string;
  readonly at: string;
}

/** A new occurrence. */
export interface NewOccurrence extends OccurrenceKey {
  /** Who started it by hand; null when its time had come. */
  readonly by: string | null;
  readonly versions: readonly number[];
}

/** Writes an occurrence that begins; false when it is there already. */
export async function insertOccurrence(
  tx: TenantTransaction,
  { schedule, at, by, versions }: NewOccurrence,
): Promise<boolean> {
  const made = await tx.db
    .insertInto('schedule_occurrence')
    .values({
      tenant_id: tx.tenant,
      schedule_id: schedule,
      at: new Date(at),
      by_id: by,
      versions,
      state: 'going',
      deal_id: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'schedule_id', 'at']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** How many were started, and how many refused by their code. */
export interface Counts {
  readonly started: number;
  readonly refused: Readonly<Record<string, number>>;
}

/** Both together. */
export function sumOf(one: Counts, other: Counts): Counts {
  const codes = new Set([...Object.keys(one.refused), ...Object.keys(other.refused)]);
  const refused = [...codes].map((code) => [code, (one.refused[code] ?? 0) + (other.refused[code] ?? 0)] as const);
  return { started: one.started + other.started, refused: Object.fromEntries(refused) };
}

/** Where an occurrence is in the deals: the versions that are still to come, and the last deal of the first of them. */
export interface Place {
  readonly versions: readonly number[];
  readonly after: string;
}

/** An occurrence that is still going on, locked until the transaction ends; undefined when it is done. */
export function lockOccurrence(
  tx: TenantTransaction,
  { schedule, at }: OccurrenceKey,
): Promise<(Place & Counts) | undefined> {
  return tx.db
    .selectFrom('schedule_occurrence')
    .select(['versions', 'after_deal as after', 'started', 'refused'])
    .where('schedule_id', '=', schedule)
    .where('at', '=', new Date(at))
    .where('state', '=', 'going')
    .forUpdate()
    .executeTakeFirst();
}

/** What has come of an occurrence by now, and where it goes on; nowhere when it is done. */
export interface Standing {
  readonly counts: Counts;
  readonly next: Place | null;
  /** The deal that began. */
  readonly deal?: string;
}

/** Writes down how an occurrence stands. */
export async function saveStanding(
  tx: TenantTransaction,
  { schedule, at }: OccurrenceKey,
  { counts: { started, refused }, next, deal }: Standing,
): Promise<void> {
  const place =
    next === null ? { state: 'done' as const, ended_at: tx.now } : { versions: next.versions, after_deal: next.after };
  await tx.db
    .updateTable('schedule_occurrence')
    .set({ ...place, started, refused: JSON.stringify(refused), ...(deal === undefined ? {} : { deal_id: deal }) })
    .where('schedule_id', '=', schedule)
    .where('at', '=', new Date(at))
    .execute();
}

/** An occurrence as it is stored. */
export interface StoredOccurrence extends Counts {
  readonly schedule: string;
  readonly at: Date;
  readonly by: string | null;
  readonly state: 'going' | 'done';
  /** The deal that began. */
  readonly number: string | null;
}

/** The newest occurrences of a schedule. */
export function newestOccurrences(
  tx: TenantTransaction,
  schedule: string,
  most: number,
): Promise<readonly StoredOccurrence[]> {
  return tx.db
    .selectFrom('schedule_occurrence as o')
    .leftJoin('deal', 'deal.id', 'o.deal_id')
    .select(['o.schedule_id as schedule', 'o.at', 'o.by_id as by', 'o.state', 'o.started', 'o.refused', 'deal.number'])
    .where('o.schedule_id', '=', schedule)
    .orderBy('o.at', 'desc')
    .limit(most)
    .execute();
}
