import { randomBytes } from 'node:crypto';
import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, type Form, type ProcessDefinition, strangerSubject } from '@dealwright/shared';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { type TenantTransaction, withTenant } from '../../database/tenant-transaction.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import { definitionByHash, type LinkFacts, linkFacts, versionFacts } from '../definitions/definitions.read-model.ts';
import { isReleased, stableVersion, versionFor } from '../releases/releases.read-model.ts';
import type { TicketFacts } from './ticket.ts';

/** A public form that is open, on the version a stranger gets. */
export interface OpenForm {
  readonly link: LinkFacts;
  /** The unit of this visit, by which a gray release decides: random, and stored nowhere. */
  readonly visit: string;
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

/**
 * The form of a link for one visit: what this visit was shown before, as long as that version is released; else the version that
 * the release gives to a stranger of the link's region.
 */
export async function openForm(tx: TenantTransaction, id: string, before: TicketFacts | null): Promise<OpenForm> {
  const link = await openLink(tx, id);
  const visit = before?.visit ?? randomBytes(16).toString('hex');
  const shown = before !== null && (await isReleased(tx, link.process, before.version)) ? before : null;
  const open = await (shown === null ? chosenForm(tx, link, visit) : formShown(tx, link, shown));
  if (open === null) throw new AppError('public.closed');
  return open;
}

/** The form on the version that a submission names: the one that was shown. */
export async function formOfTicket(tx: TenantTransaction, ticket: TicketFacts): Promise<OpenForm> {
  const open = await formShown(tx, await openLink(tx, ticket.link), ticket);
  if (open === null) throw new AppError('public.closed');
  return open;
}

async function openLink(tx: TenantTransaction, id: string): Promise<LinkFacts> {
  const link = await linkFacts(tx, id);
  if (link === undefined) throw new AppError('not-found');
  if (!link.open) throw new AppError('public.closed');
  return link;
}

/** A candidate without the form takes no strangers: the same link would be open for one and closed for the next. */
async function chosenForm(tx: TenantTransaction, link: LinkFacts, visit: string): Promise<OpenForm | null> {
  const chosen = await versionFor(tx, link.process, strangerSubject(visit, link.region));
  const form = chosen === null ? null : await formOn(tx, { link, visit, pinned: chosen });
  if (form !== null) return form;
  const stable = await stableVersion(tx, link.process, `stable: ${chosen?.version ?? 'no version'} lacks the form`);
  return stable === null ? null : formOn(tx, { link, visit, pinned: stable });
}

async function formShown(tx: TenantTransaction, link: LinkFacts, shown: TicketFacts): Promise<OpenForm | null> {
  const facts = await versionFacts(tx, link.process, shown.version);
  if (facts === undefined) return null;
  const pinned = { key: link.process, version: facts.version, hash: facts.hash, rule: shown.rule };
  return formOn(tx, { link, visit: shown.visit, pinned });
}

async function formOn(
  tx: TenantTransaction,
  place: Pick<OpenForm, 'link' | 'visit' | 'pinned'>,
): Promise<OpenForm | null> {
  const { definition } = await definitionByHash(tx, place.pinned.hash);
  const form = definition.forms[place.link.form];
  return form?.use === 'public' ? { ...place, definition, form } : null;
}
