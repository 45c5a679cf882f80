import { AppError } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { type CompiledDefinition, keepDefinition, keptDefinition } from './compiled-definition.ts';

export type { CompiledDefinition };

/** A version as other features need it. */
export interface VersionFacts {
  readonly process: string;
  readonly version: number;
  readonly hash: string;
}

/** The published definition behind a content hash of this organization. */
export async function definitionByHash(tx: TenantTransaction, hash: string): Promise<CompiledDefinition> {
  const kept = keptDefinition(hash);
  if (kept !== undefined) return kept;
  const row = await tx.db.selectFrom('definition').select('document').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) throw new AppError('not-found');
  return keepDefinition(hash, row.document);
}

/** One version of a process, or undefined. */
export function versionFacts(
  tx: TenantTransaction,
  process: string,
  version: number,
): Promise<VersionFacts | undefined> {
  return tx.db
    .selectFrom('version')
    .select(['process', 'version', 'hash'])
    .where('process', '=', process)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** The definition of the newest version of a process; undefined when nothing of it is published. */
export async function newestDefinition(
  tx: TenantTransaction,
  process: string,
): Promise<CompiledDefinition['definition'] | undefined> {
  const rows = tx.db.selectFrom('version').select('hash').where('process', '=', process);
  const row = await rows.orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : (await definitionByHash(tx, row.hash)).definition;
}

/** Which of these keys name processes of this organization. */
export async function knownProcesses(tx: TenantTransaction, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('process')
    .select('key')
    .where('key', 'in', [...keys])
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** All versions of one process or of all, with their definitions: what list policies are made from. */
export async function publishedDefinitions(
  tx: TenantTransaction,
  process: string | null,
): Promise<readonly (VersionFacts & CompiledDefinition)[]> {
  let query = tx.db.selectFrom('version').select(['process', 'version', 'hash']);
  if (process !== null) query = query.where('process', '=', process);
  const rows = await query.orderBy('process').orderBy('version', 'desc').execute();
  const found: (VersionFacts & CompiledDefinition)[] = [];
  for (const row of rows) found.push({ ...row, ...(await definitionByHash(tx, row.hash)) });
  return found;
}

/** Versions of one process or of all in which a flow is started by schedule, newest first. */
export async function scheduledDefinitions(
  tx: TenantTransaction,
  process: string | null,
): Promise<readonly (VersionFacts & CompiledDefinition)[]> {
  let query = tx.db
    .selectFrom('version')
    .innerJoin('definition', 'definition.hash', 'version.hash')
    .select(['version.process', 'version.version', 'version.hash'])
    .where('definition.scheduled', '=', true);
  if (process !== null) query = query.where('version.process', '=', process);
  const rows = await query.orderBy('version.process').orderBy('version.version', 'desc').execute();
  const found: (VersionFacts & CompiledDefinition)[] = [];
  for (const facts of rows) found.push({ ...facts, ...(await definitionByHash(tx, facts.hash)) });
  return found;
}

/** A process by key, or the same answer as for one that never was. */
export async function requireProcess(
  tx: TenantTransaction,
  key: string,
): Promise<{ readonly key: string; readonly newest: number }> {
  const row = await tx.db
    .selectFrom('process')
    .select(['key', 'newest_version'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('not-found');
  return { key: row.key, newest: row.newest_version };
}

/** A public link as the public form needs it. */
export interface LinkFacts {
  readonly id: string;
  readonly process: string;
  readonly form: string;
  readonly region: string;
  readonly open: boolean;
}

/** A public link of this organization, or undefined. */
export async function linkFacts(tx: TenantTransaction, link: string): Promise<LinkFacts | undefined> {
  const row = await tx.db.selectFrom('public_link').selectAll().where('id', '=', link).executeTakeFirst();
  if (row === undefined) return undefined;
  return { id: row.id, process: row.process, form: row.form, region: row.region_id, open: row.open };
}
