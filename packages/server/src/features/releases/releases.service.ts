import type { Organization, ProductLocale, Targeting } from '@dealwright/shared';
import type { ReleasePart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { dealsByVersion } from '../deals/deals.read-model.ts';
import { requireProcess, versionFacts } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { grayOf, nextRelease, type ReleaseWish, refused } from './next-release.ts';
import { cutOf, everybody, type Reached, reachOf } from './release-reach.ts';
import {
  appendChange,
  readChanges,
  readReleaseRow,
  releaseOf,
  type StoredRelease,
  writeRelease,
} from './releases.store.ts';

/** A release as the API answers it. */
export type ReleaseAnswer = Static<typeof ReleasePart>;

/** Who changes the release of what, seen at which revision, and why. */
export interface ReleaseMove {
  readonly process: string;
  readonly revision: number;
  readonly note: string;
  readonly person: string;
  readonly wish: ReleaseWish;
  readonly locale: ProductLocale;
}

/** Changes a release; new deals follow from the commit on, running deals stay where they are. */
export async function changeRelease(tx: TenantTransaction, move: ReleaseMove): Promise<ReleaseAnswer> {
  const { process, wish, locale } = move;
  await requireProcess(tx, process);
  const row = await readReleaseRow(tx, process, true);
  if ((row?.revision ?? 0) !== move.revision) throw refused('release.reason.changed', locale);
  if ('version' in wish && (await versionFacts(tx, process, wish.version)) === undefined)
    throw refused('release.reason.version', locale);
  const organization = await organizationSnapshot(tx);
  const step = nextRelease(wish, { process, row, organization, now: tx.now, locale });
  const revision = move.revision + 1;
  const written = await writeRelease(tx, { process, revision, stable: step.stable, gray: step.gray });
  if (!written) throw refused('release.reason.changed', locale);
  const { what, version, targeting } = step;
  await appendChange(tx, { process, revision, by: move.person, what, version, targeting, note: move.note });
  await tx.audit(`release.${what}`, `process:${process}`, {
    version,
    note: move.note,
    percent: targeting?.percent ?? null,
  });
  await tx.notify({ kind: 'release', process });
  return releaseAnswer(tx, process, organization);
}

/** The release as it stands, with the people it reaches today counted one by one. */
export async function releaseOfProcess(tx: TenantTransaction, process: string): Promise<ReleaseAnswer> {
  await requireProcess(tx, process);
  return releaseAnswer(tx, process, await organizationSnapshot(tx));
}

/** Whom a planned targeting would reach: exactly the people that starting or widening the candidate would. */
export async function previewTargeting(
  tx: TenantTransaction,
  process: string,
  targeting: Targeting,
): Promise<readonly Reached[]> {
  await requireProcess(tx, process);
  const organization = await organizationSnapshot(tx);
  const row = await readReleaseRow(tx, process, false);
  const running = row === undefined ? null : grayOf(row);
  const salt = running?.salt ?? `${process}#${(row?.revision ?? 0) + 1}`;
  const before = running === null ? null : { percent: running.targeting.percent, cut: running.cut };
  const cut = cutOf(organization, { targeting, salt, before });
  const gray = { version: running?.version ?? 0, targeting, salt, cut };
  return reachOf(organization, { stable: row?.stable_version ?? null, gray });
}

async function releaseAnswer(
  tx: TenantTransaction,
  process: string,
  organization: Organization,
): Promise<ReleaseAnswer> {
  const row = await readReleaseRow(tx, process, false);
  const changes = await readChanges(tx, process);
  return {
    process,
    revision: row?.revision ?? 0,
    stable: row?.stable_version ?? null,
    gray: row === undefined ? null : grayAnswer(row, organization),
    deals: [...(await dealsByVersion(tx, process))],
    history: changes.map(({ at, name, what, version, note }) => ({
      at: at.toISOString(),
      by: name,
      what,
      version,
      note,
    })),
  };
}

function grayAnswer(row: StoredRelease, organization: Organization): ReleaseAnswer['gray'] {
  const gray = grayOf(row);
  if (gray === null) return null;
  const reached = reachOf(organization, releaseOf(row)).filter(({ arm }) => arm === 'gray').length;
  return {
    version: gray.version,
    targeting: targetingAnswer(gray.targeting),
    since: gray.since.toISOString(),
    people: reached,
    of: everybody(organization).length,
  };
}

function targetingAnswer({ regions, teams, people, percent }: Targeting) {
  return {
    ...(regions === undefined ? {} : { regions: [...regions] }),
    ...(teams === undefined ? {} : { teams: [...teams] }),
    ...(people === undefined ? {} : { people: [...people] }),
    percent,
  };
}
