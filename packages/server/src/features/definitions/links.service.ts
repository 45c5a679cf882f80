import { AppError } from '@dealwright/shared';
import type { LinkPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { publishedDefinitions, requireProcess } from './definitions.read-model.ts';
import { insertLink, listLinkRows, type StoredLink, setLinkOpen } from './links.store.ts';

/** A public link as the API answers it. */
export type Link = Static<typeof LinkPart>;

/** Public links of a process; `base` is where the product is reached from outside. */
export async function linksOf(tx: TenantTransaction, process: string, base: string): Promise<Link[]> {
  await requireProcess(tx, process);
  return (await listLinkRows(tx, process)).map((row) => linkAnswer(row, base));
}

/** The wish for a public link. */
export interface LinkWish {
  readonly process: string;
  readonly form: string;
  readonly region: string;
  readonly person: string;
  readonly base: string;
}

/** Makes a link for a form that is meant for the public in some published version. */
export async function makeLink(tx: TenantTransaction, wish: LinkWish): Promise<Link> {
  await requireProcess(tx, wish.process);
  const versions = await publishedDefinitions(tx, wish.process);
  const isPublic = versions.some(({ definition }) => definition.forms[wish.form]?.use === 'public');
  if (!isPublic) throw wrongPlace('/form', 'form.not-public', 'No published version has a public form with this id.');
  const organization = await organizationSnapshot(tx);
  if (organization.regions[wish.region] === undefined) {
    throw wrongPlace('/region', 'region.unknown', 'The organization has no region with this id.');
  }
  const row = await insertLink(tx, {
    id: newId('link'),
    process: wish.process,
    form: wish.form,
    region: wish.region,
    person: wish.person,
  });
  await tx.audit('link.created', `process:${wish.process}`, { link: row.id, form: wish.form, region: wish.region });
  return linkAnswer(row, wish.base);
}

/** Opens or closes a link at once. */
export async function openOrCloseLink(tx: TenantTransaction, link: string, open: boolean): Promise<void> {
  if (!(await setLinkOpen(tx, link, open))) throw new AppError('not-found');
  await tx.audit(open ? 'link.opened' : 'link.closed', `link:${link}`, {});
}

function wrongPlace(pointer: string, code: string, message: string): AppError {
  return new AppError('request.invalid', { params: { count: 1 }, details: [{ pointer, code, message }] });
}

function linkAnswer(row: StoredLink, base: string): Link {
  return {
    link: row.id,
    process: row.process,
    form: row.form,
    region: row.region_id,
    url: `${base}/f/${row.id}`,
    open: row.open,
    createdAt: row.created_at.toISOString(),
  };
}
