import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, type Form, type ProcessDefinition } from '@dealwright/shared';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { type TenantTransaction, withTenant } from '../../database/tenant-transaction.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import { definitionByHash, type LinkFacts, linkFacts, versionFacts } from '../definitions/definitions.read-model.ts';
import { versionFor } from '../releases/releases.read-model.ts';

/** A public form that is open, on the version a stranger gets. */
export interface OpenForm {
  readonly link: LinkFacts;
  readonly pinned: PinnedVersion;
  readonly definition: ProcessDefinition;
  readonly form: Form;
}

/** Works for the organization behind a public link; a link that never was is not found. */
export async function atLink<T>(
  database: Database,
  link: string,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  const found = await withoutTenant(database, (db) =>
    sql<{ tenant_id: string }>`select * from app.find_link(${link})`.execute(db),
  );
  const tenant = found.rows[0]?.tenant_id;
  if (tenant === undefined) throw new AppError('not-found');
  return withTenant(database, { tenant, actor: { kind: 'public', link }, idempotent: true }, work);
}

/** The form of a link on the version that its release gives to strangers of its region now. */
export async function openForm(tx: TenantTransaction, id: string): Promise<OpenForm> {
  const link = await openLink(tx, id);
  const pinned = await versionFor(tx, link.process, { person: null, region: link.region, team: null });
  if (pinned === null) throw new AppError('public.closed');
  return formOn(tx, link, pinned);
}

/** The form of a link on a version that was shown before. */
export async function formShown(
  tx: TenantTransaction,
  id: string,
  shown: { readonly version: number; readonly rule: string },
): Promise<OpenForm> {
  const link = await openLink(tx, id);
  const facts = await versionFacts(tx, link.process, shown.version);
  if (facts === undefined) throw new AppError('public.closed');
  return formOn(tx, link, { key: link.process, version: facts.version, hash: facts.hash, rule: shown.rule });
}

async function openLink(tx: TenantTransaction, id: string): Promise<LinkFacts> {
  const link = await linkFacts(tx, id);
  if (link === undefined) throw new AppError('not-found');
  if (!link.open) throw new AppError('public.closed');
  return link;
}

async function formOn(tx: TenantTransaction, link: LinkFacts, pinned: PinnedVersion): Promise<OpenForm> {
  const { definition } = await definitionByHash(tx, pinned.hash);
  const form = definition.forms[link.form];
  if (form?.use !== 'public') throw new AppError('public.closed');
  return { link, pinned, definition, form };
}
