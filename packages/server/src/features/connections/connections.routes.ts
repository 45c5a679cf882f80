import { AppError } from '@dealwright/shared';
import {
  createConnection,
  deleteConnection,
  listConnections,
  putConnection,
  testConnection,
} from '@dealwright/shared/api';
import { seal } from '../../config/seal.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { newSecret, secretOf } from './connection-secret.ts';
import {
  insertConnection,
  listConnectionRows,
  removeConnection,
  type StoredConnection,
  updateConnection,
} from './connections.store.ts';
import { tryConnection } from './try-connection.ts';

/** Which systems flows may call, and where they are. */
export const connectionRoutes: readonly RouteImplementation[] = [
  implement(listConnections, ({ transact }) =>
    transact(async (tx) => ({ items: (await listConnectionRows(tx)).map(asAnswer) })),
  ),
  implement(createConnection, ({ body: { name, address }, caller, services, transact }) => {
    const secret = newSecret();
    const sealed_secret = seal(services, secretOf({ tenant: caller.tenant, connection: name }), secret);
    return transact(async (tx) => {
      const made = await insertConnection(tx, { name, address, sealed_secret, person: caller.person });
      if (made === undefined) throw new AppError('connection.taken', { params: { name } });
      return { connection: asAnswer(made), secret };
    });
  }),
  implement(putConnection, ({ params, body, transact }) =>
    transact(async (tx) => asAnswer(await found(updateConnection(tx, params.connection, body)))),
  ),
  implement(testConnection, ({ params, ...input }) => tryConnection(params.connection, input)),
  implement(deleteConnection, ({ params, transact }) =>
    transact(async (tx) => {
      if (!(await removeConnection(tx, params.connection))) throw new AppError('not-found');
      return { done: true as const };
    }),
  ),
];

async function found(connection: Promise<StoredConnection | undefined>): Promise<StoredConnection> {
  const row = await connection;
  if (row === undefined) throw new AppError('not-found');
  return row;
}

function asAnswer({ name, address, open, created_at }: StoredConnection) {
  return { name, address, open, createdAt: created_at.toISOString() };
}
