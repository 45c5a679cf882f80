import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, chooseVersion, type Release, type ReleaseSubject, type VersionChoice } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { versionFacts } from '../definitions/definitions.read-model.ts';
import { allReleaseRows, readReleaseRow, releaseOf } from './releases.store.ts';

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

/** Whether a version is the stable one or the gray candidate of its process now. */
export async function isReleased(tx: TenantTransaction, process: string, version: number): Promise<boolean> {
  const row = await readReleaseRow(tx, process, false);
  return row?.stable_version === version || row?.gray_version === version;
}

/** Whether a version is the gray candidate of its process now. */
export async function isGray(tx: TenantTransaction, process: string, version: number): Promise<boolean> {
  const row = await readReleaseRow(tx, process, false);
  return row?.gray_version === version && row.stable_version !== version;
}
