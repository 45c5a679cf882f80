import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, chooseVersion, type Release, type ReleaseSubject, type VersionChoice } from '@dealwright/shared';
import type { PreparedStatement } from '../../database/prepared-statement.ts';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';
import { versionFacts } from '../definitions/definitions.read-model.ts';
import { allReleaseRows, readReleaseRow, releaseOf, type StoredRelease } from './releases.store.ts';

/** What is released, by process. */
export async function releasesByProcess(tx: TenantTransaction): Promise<ReadonlyMap<string, Release>> {
  return new Map((await allReleaseRows(tx)).map((row) => [row.process, releaseOf(row)]));
}

/** The version that a deal of this subject would be pinned to now, with the rule that chose it; null when nothing is released. */
export async function versionFor(
  tx: TenantTransaction,
  process: string,
  subject: ReleaseSubject,
): Promise<PinnedVersion | null> {
  const row = await readReleaseRow(tx, process, false);
  return row === undefined ? null : pinned(tx, process, chooseVersion(releaseOf(row), subject));
}

/** The stable version, for who cannot get the one that the release chose; `rule` says why. Null when nothing is stable. */
export async function stableVersion(
  tx: TenantTransaction,
  process: string,
  rule: string,
): Promise<PinnedVersion | null> {
  const row = await readReleaseRow(tx, process, false);
  return pinned(tx, process, { version: row?.stable_version ?? null, rule });
}

/** What is released of a process, with the content of its versions. */
export interface ReleasedProcess extends StoredRelease {
  readonly stable_hash: string | null;
  readonly gray_hash: string | null;
}

const released: PreparedStatement<ReleasedProcess> = {
  name: 'released-processes',
  text: `select p.key as process, r.revision, r.stable_version, r.gray_version, r.gray_targeting, r.gray_salt, r.gray_cut,
      r.gray_since, s.hash as stable_hash, g.hash as gray_hash
    from app.process p left join app.release r on r.tenant_id = p.tenant_id and r.process = p.key
    left join app.version s on s.tenant_id = p.tenant_id and s.process = p.key and s.version = r.stable_version
    left join app.version g on g.tenant_id = p.tenant_id and g.process = p.key and g.version = r.gray_version
    where p.tenant_id = $1 and p.key = any($2::text[])`,
};

/** What is released of some processes, in one statement; those that are not there are missing. */
export async function readReleased(
  statements: TenantStatements,
  processes: readonly string[],
): Promise<ReadonlyMap<string, ReleasedProcess>> {
  const rows = await statements.run(released, [statements.tenant, processes]);
  return new Map(rows.map((row) => [row.process, row]));
}

/** The same version that `versionFor` would find. */
export function versionOf(row: ReleasedProcess, subject: ReleaseSubject): PinnedVersion | null {
  const { version, rule } = chooseVersion(releaseOf(row), subject);
  if (version === null) return null;
  const hash = version === row.stable_version ? row.stable_hash : row.gray_hash;
  if (hash === null) throw new AppError('server.failed');
  return { key: row.process, version, hash, rule };
}

async function pinned(
  tx: TenantTransaction,
  process: string,
  { version, rule }: Pick<VersionChoice, 'version' | 'rule'>,
): Promise<PinnedVersion | null> {
  if (version === null) return null;
  const facts = await versionFacts(tx, process, version);
  if (facts === undefined) throw new AppError('server.failed');
  return { key: process, version: facts.version, hash: facts.hash, rule };
}

/** The stable version of a process and its gray candidate, as far as there are any now. */
export async function releasedVersions(tx: TenantTransaction, process: string): Promise<ReadonlySet<number>> {
  const row = await readReleaseRow(tx, process, false);
  return new Set([row?.stable_version ?? [], row?.gray_version ?? []].flat());
}

/** Whether a version is the stable one or the gray candidate of its process now. */
export async function isReleased(tx: TenantTransaction, process: string, version: number): Promise<boolean> {
  return (await releasedVersions(tx, process)).has(version);
}

/** Whether a version is the gray candidate of its process now. */
export async function isGray(tx: TenantTransaction, process: string, version: number): Promise<boolean> {
  const row = await readReleaseRow(tx, process, false);
  return row?.gray_version === version && row.stable_version !== version;
}
