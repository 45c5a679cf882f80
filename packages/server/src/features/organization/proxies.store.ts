import type { Selectable } from 'kysely';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { OrganizationTables } from './organization.tables.ts';

/** A proxy as it is kept. */
export interface StoredProxy {
  readonly id: string;
  readonly principal: string;
  readonly proxy: string;
  readonly from: string;
  readonly until: string;
  readonly processes: string[] | null;
  readonly madeAt: string;
  readonly endedAt: string | null;
}

/** Proxies in which a person takes part, or all of them; those that are over only when asked for. */
export async function readProxies(
  tx: TenantTransaction,
  { person, ended = false }: { readonly person: string | null; readonly ended?: boolean },
): Promise<readonly StoredProxy[]> {
  let rows = tx.db.selectFrom('proxy').selectAll();
  if (person !== null)
    rows = rows.where((either) => either.or([either('principal_id', '=', person), either('proxy_id', '=', person)]));
  if (!ended) rows = rows.where('ended_at', 'is', null).where('ends_at', '>', tx.now);
  return (await rows.orderBy('starts_at').orderBy('id').execute()).map(asStored);
}

/** One proxy, or undefined. */
export async function readProxy(tx: TenantTransaction, id: string): Promise<StoredProxy | undefined> {
  const row = await tx.db.selectFrom('proxy').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : asStored(row);
}

/** Enters a proxy. */
export async function insertProxy(
  tx: TenantTransaction,
  given: Pick<StoredProxy, 'principal' | 'proxy' | 'from' | 'until' | 'processes'> & { readonly by: string },
): Promise<StoredProxy> {
  const row = {
    tenant_id: tx.tenant,
    id: newId('proxy'),
    principal_id: given.principal,
    proxy_id: given.proxy,
    starts_at: new Date(given.from),
    ends_at: new Date(given.until),
    processes: given.processes,
    made_at: tx.now,
    made_by: given.by,
  };
  await tx.db.insertInto('proxy').values(row).execute();
  return asStored({ ...row, ended_at: null });
}

/** Ends proxies that are not over yet; answers their ids. */
export async function endProxies(
  tx: TenantTransaction,
  which: { readonly id: string } | { readonly person: string },
): Promise<readonly string[]> {
  let rows = tx.db.updateTable('proxy').set({ ended_at: tx.now }).where('ended_at', 'is', null);
  if ('id' in which) rows = rows.where('id', '=', which.id);
  else
    rows = rows.where((either) =>
      either.or([either('principal_id', '=', which.person), either('proxy_id', '=', which.person)]),
    );
  return (await rows.returning('id').execute()).map(({ id }) => id);
}

/** Lets changes of proxies and people wait for each other, so that each is judged on what the last one left. */
export async function lockOrganization(tx: TenantTransaction): Promise<void> {
  await tx.db.selectFrom('organization').select('tenant_id').forUpdate().execute();
}

function asStored(row: Omit<Selectable<OrganizationTables['proxy']>, 'tenant_id' | 'made_by'>): StoredProxy {
  return {
    id: row.id,
    principal: row.principal_id,
    proxy: row.proxy_id,
    from: row.starts_at.toISOString(),
    until: row.ends_at.toISOString(),
    processes: row.processes,
    madeAt: row.made_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}
