import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, chooseVersion, type Release, type ReleaseSubject } from '@dealwright/shared';
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
  const choice = row === undefined ? null : chooseVersion(releaseOf(row), subject);
  if (choice === null || choice.version === null) return null;
  const facts = await versionFacts(tx, process, choice.version);
  if (facts === undefined) throw new AppError('server.failed');
  return { key: process, version: facts.version, hash: facts.hash, rule: choice.rule };
}

/** Whether a version is the gray candidate of its process now. */
export async function isGray(tx: TenantTransaction, process: string, version: number): Promise<boolean> {
  const row = await readReleaseRow(tx, process, false);
  return row?.gray_version === version && row.stable_version !== version;
}
