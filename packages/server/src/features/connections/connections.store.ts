import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** A connection as it is stored. */
export interface StoredConnection {
  readonly name: string;
  readonly address: string;
  readonly sealed_secret: string;
  readonly open: boolean;
  readonly created_at: Date;
}

const columns = ['name', 'address', 'sealed_secret', 'open', 'created_at'] as const;

/** All connections, by name. */
export function listConnectionRows(tx: TenantTransaction): Promise<readonly StoredConnection[]> {
  return tx.db.selectFrom('connection').select(columns).orderBy('name').execute();
}

/** Which connections there are, and which of them are open. */
export function connectionNames(tx: TenantTransaction): Promise<readonly Pick<StoredConnection, 'name' | 'open'>[]> {
  return tx.db.selectFrom('connection').select(['name', 'open']).orderBy('name').execute();
}

/** One connection, or undefined. */
export function readConnection(tx: TenantTransaction, name: string): Promise<StoredConnection | undefined> {
  return tx.db.selectFrom('connection').select(columns).where('name', '=', name).executeTakeFirst();
}

/** Writes a new connection; undefined when the name is taken. */
export async function insertConnection(
  tx: TenantTransaction,
  made: Pick<StoredConnection, 'name' | 'address' | 'sealed_secret'> & { readonly person: string },
): Promise<StoredConnection | undefined> {
  const { person, ...row } = made;
  const written = await tx.db
    .insertInto('connection')
    .values({ tenant_id: tx.tenant, ...row, open: true, created_at: tx.now, created_by: person })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'name']).doNothing())
    .returning(columns)
    .executeTakeFirst();
  if (written !== undefined) await tx.audit('connection.made', row.name, { address: row.address });
  return written;
}

/** Changes a connection; undefined when there is none. */
export async function updateConnection(
  tx: TenantTransaction,
  name: string,
  change: Pick<StoredConnection, 'address' | 'open'>,
): Promise<StoredConnection | undefined> {
  const { address, open } = change;
  const written = await tx.db
    .updateTable('connection')
    .set({ address, open })
    .where('name', '=', name)
    .returning(columns)
    .executeTakeFirst();
  if (written !== undefined) await tx.audit('connection.changed', name, { address, open });
  return written;
}

/** Takes a connection away; false when there is none. */
export async function removeConnection(tx: TenantTransaction, name: string): Promise<boolean> {
  const done = await tx.db.deleteFrom('connection').where('name', '=', name).executeTakeFirst();
  if (done.numDeletedRows === 0n) return false;
  await tx.audit('connection.removed', name, {});
  return true;
}
