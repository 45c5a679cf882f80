import type { Release, Targeting } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { ReleaseDeed } from './releases.tables.ts';

/** A release as it is stored. */
export interface StoredRelease {
  readonly process: string;
  readonly revision: number;
  readonly stable_version: number | null;
  readonly gray_version: number | null;
  readonly gray_targeting: Targeting | null;
  readonly gray_salt: string | null;
  readonly gray_cut: number | null;
  readonly gray_since: Date | null;
}

/** The gray candidate as it is written. */
export interface GrayWrite {
  readonly version: number;
  readonly targeting: Targeting;
  readonly salt: string;
  readonly cut: number;
  readonly since: Date;
}

/** The stored columns as the choosing function reads them. */
export function releaseOf(row: StoredRelease): Release {
  const {
    stable_version: stable,
    gray_version: version,
    gray_targeting: targeting,
    gray_salt: salt,
    gray_cut: cut,
  } = row;
  if (version === null || targeting === null || salt === null || cut === null) return { stable, gray: null };
  return { stable, gray: { version, targeting, salt, cut } };
}

/** All releases of the organization. */
export function allReleaseRows(tx: TenantTransaction): Promise<readonly StoredRelease[]> {
  return tx.db.selectFrom('release').selectAll().execute();
}

/** The release of a process, or undefined; `lock` keeps others from changing it meanwhile. */
export function readReleaseRow(
  tx: TenantTransaction,
  process: string,
  lock: boolean,
): Promise<StoredRelease | undefined> {
  const query = tx.db.selectFrom('release').selectAll().where('process', '=', process);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** What a release becomes. */
export interface ReleaseWrite {
  readonly process: string;
  readonly revision: number;
  readonly stable: number | null;
  readonly gray: GrayWrite | null;
}

/** Writes the next revision of a release; false when somebody else made the first one meanwhile. */
export async function writeRelease(tx: TenantTransaction, write: ReleaseWrite): Promise<boolean> {
  const row = {
    revision: write.revision,
    stable_version: write.stable,
    gray_version: write.gray?.version ?? null,
    gray_targeting: write.gray === null ? null : JSON.stringify(write.gray.targeting),
    gray_salt: write.gray?.salt ?? null,
    gray_cut: write.gray?.cut ?? null,
    gray_since: write.gray?.since ?? null,
    changed_at: tx.now,
  };
  const done = await tx.db
    .insertInto('release')
    .values({ tenant_id: tx.tenant, process: write.process, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'process'])
        .doUpdateSet(row)
        .where('release.revision', '=', write.revision - 1),
    )
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** One line of the history. */
export interface ReleaseChange {
  readonly process: string;
  readonly revision: number;
  readonly by: string;
  readonly what: ReleaseDeed;
  readonly version: number | null;
  readonly targeting: Targeting | null;
  readonly note: string;
}

/** Adds a line to the history. */
export async function appendChange(tx: TenantTransaction, change: ReleaseChange): Promise<void> {
  await tx.db
    .insertInto('release_change')
    .values({
      tenant_id: tx.tenant,
      process: change.process,
      revision: change.revision,
      at: tx.now,
      by_id: change.by,
      what: change.what,
      version: change.version,
      targeting: change.targeting === null ? null : JSON.stringify(change.targeting),
      note: change.note,
    })
    .execute();
}

/** The history, newest first, with names. */
export function readChanges(tx: TenantTransaction, process: string) {
  return tx.db
    .selectFrom('release_change')
    .innerJoin('person', 'person.id', 'release_change.by_id')
    .select([
      'release_change.at',
      'release_change.what',
      'release_change.version',
      'release_change.note',
      'person.name',
    ])
    .where('release_change.process', '=', process)
    .orderBy('release_change.revision', 'desc')
    .execute();
}
