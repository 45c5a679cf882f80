import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { TitleByLocale } from './definitions.tables.ts';

/** A process in the list. */
export interface ProcessSummary {
  readonly key: string;
  readonly title: TitleByLocale;
  readonly newest_version: number;
  readonly updated_at: Date;
  readonly updated_by: string;
  readonly name: string;
  readonly draft_hash: string;
  readonly newest_hash: string | null;
}

/** All processes, by key. */
export function listProcessRows(tx: TenantTransaction): Promise<readonly ProcessSummary[]> {
  return tx.db
    .selectFrom('process')
    .innerJoin('person', 'person.id', 'process.updated_by')
    .innerJoin('draft', 'draft.process', 'process.key')
    .leftJoin('version', (join) =>
      join.onRef('version.process', '=', 'process.key').onRef('version.version', '=', 'process.newest_version'),
    )
    .select([
      'process.key',
      'process.title',
      'process.newest_version',
      'process.updated_at',
      'process.updated_by',
      'person.name',
      'draft.content_hash as draft_hash',
      'version.hash as newest_hash',
    ])
    .orderBy('process.key')
    .execute();
}

/** What a new process starts with. */
export interface NewProcess {
  readonly key: string;
  readonly title: TitleByLocale;
  readonly template: string | null;
  readonly person: string;
}

/** Writes a process; false when the key is taken. */
export async function insertProcess(tx: TenantTransaction, process: NewProcess): Promise<boolean> {
  const done = await tx.db
    .insertInto('process')
    .values({
      tenant_id: tx.tenant,
      key: process.key,
      title: JSON.stringify(process.title),
      template: process.template,
      created_at: tx.now,
      created_by: process.person,
      updated_at: tx.now,
      updated_by: process.person,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

/** Notes who changed a process last and what it is called now. */
export async function touchProcess(tx: TenantTransaction, process: Omit<NewProcess, 'template'>): Promise<void> {
  await tx.db
    .updateTable('process')
    .set({ title: JSON.stringify(process.title), updated_at: tx.now, updated_by: process.person })
    .where('key', '=', process.key)
    .execute();
}
