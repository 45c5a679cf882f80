import {
  AppError,
  behaviourHash,
  canonicalJson,
  contentHash,
  diffDefinitions,
  type ProcessDefinition,
  type ProductLocale,
} from '@dealwright/shared';
import type { checkDraft, diffDraft, RouteAnswer, VersionPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { keepDefinition } from './compiled-definition.ts';
import { problemAnswer, problemsOf, refuseErrors } from './definition-guard.ts';
import { emptied } from './definition-words.ts';
import { definitionByHash, requireProcess } from './definitions.read-model.ts';
import { conflictWith, definitionOf, requireDraft } from './drafts.service.ts';
import { markDraftPublished } from './drafts.store.ts';
import { surroundingsOf } from './surroundings.ts';
import { insertVersion, keepDocument, listVersionRows, readVersion, type StoredVersion } from './versions.store.ts';

/** A version as the API answers it. */
export type Version = Static<typeof VersionPart>;

/** The wish to publish a draft as it stood at a revision. */
export interface PublishWish {
  readonly process: string;
  readonly revision: number;
  readonly note: string;
  readonly person: string;
  readonly locale: ProductLocale;
}

/** Makes the draft a version for ever: only without errors, only when something changed, only the draft its author saw. */
export async function publishDraft(tx: TenantTransaction, wish: PublishWish): Promise<Version> {
  const draft = await requireDraft(tx, wish.process, true);
  if (draft.revision !== wish.revision) throw conflictWith(draft);
  const definition = definitionOf(draft);
  const { locale } = wish;
  refuseErrors(await problemsIn(tx, definition, locale), locale);
  const hash = contentHash(definition);
  await refuseUnchanged(tx, wish.process, hash);
  const document = canonicalJson(definition);
  await keepDocument(tx, { hash, behaviourHash: behaviourHash(definition), document });
  const version = await insertVersion(tx, { process: wish.process, hash, note: wish.note, person: wish.person });
  await markDraftPublished(tx, wish.process, version);
  await tx.audit('version.published', `process:${wish.process}`, { version, hash, note: wish.note });
  keepDefinition(hash, document);
  return versionAnswer(await requireVersion(tx, wish.process, version));
}

async function refuseUnchanged(tx: TenantTransaction, process: string, hash: string): Promise<void> {
  const { newest } = await requireProcess(tx, process);
  const before = newest === 0 ? undefined : await readVersion(tx, process, newest);
  if (before?.hash === hash) throw new AppError('version.unchanged', { params: { version: newest } });
}

/** The draft's hash and its problems today. */
export async function checkDraftOf(
  tx: TenantTransaction,
  { process, locale }: { readonly process: string; readonly locale: ProductLocale },
): Promise<RouteAnswer<typeof checkDraft>> {
  const draft = await requireDraft(tx, process, false);
  const problems = await problemsIn(tx, definitionOf(draft), locale);
  return { hash: draft.content_hash, problems: problems.map(problemAnswer) };
}

async function problemsIn(tx: TenantTransaction, definition: ProcessDefinition, locale: ProductLocale) {
  const organization = await organizationSnapshot(tx);
  return await problemsOf(definition, { organization, surroundings: await surroundingsOf(tx), locale });
}

/** What the draft changes against the newest version; before the first version everything in it is new. */
export async function diffDraftOf(tx: TenantTransaction, process: string): Promise<RouteAnswer<typeof diffDraft>> {
  const draft = await requireDraft(tx, process, false);
  const definition = definitionOf(draft);
  const { newest } = await requireProcess(tx, process);
  if (newest === 0)
    return { from: null, changes: diffDefinitions(emptied(definition), definition).map((change) => ({ ...change })) };
  const before = await versionDefinition(tx, process, newest);
  return { from: newest, changes: diffDefinitions(before.definition, definition).map((change) => ({ ...change })) };
}

/** Versions of a process, newest first. */
export async function versionsOf(tx: TenantTransaction, process: string): Promise<Version[]> {
  await requireProcess(tx, process);
  return (await listVersionRows(tx, process)).map(versionAnswer);
}

/** One version with its definition. */
export async function versionDefinition(
  tx: TenantTransaction,
  process: string,
  version: number,
): Promise<{ readonly version: Version; readonly definition: ProcessDefinition }> {
  const row = await requireVersion(tx, process, version);
  return { version: versionAnswer(row), definition: (await definitionByHash(tx, row.hash)).definition };
}

async function requireVersion(tx: TenantTransaction, process: string, version: number): Promise<StoredVersion> {
  const row = await readVersion(tx, process, version);
  if (row === undefined) throw new AppError('not-found');
  return row;
}

function versionAnswer(row: StoredVersion): Version {
  return {
    version: row.version,
    hash: row.hash,
    behaviourHash: row.behaviour_hash,
    note: row.note,
    publishedAt: row.published_at.toISOString(),
    publishedBy: { id: row.published_by, name: row.name },
  };
}
