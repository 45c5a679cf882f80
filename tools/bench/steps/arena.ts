import pg from 'pg';
import { type BuiltServer, startBuiltServer } from './built-server.ts';
import { type DurablePostgres, startDurablePostgres } from './durable-postgres.ts';
import { type ApiPerson, apiPerson } from './sales-people.ts';
import { releaseProcess } from './walk.ts';

/** The built server on a PostgreSQL of its own that flushes every commit, with the process that deals walk through. */
export interface Arena {
  readonly server: BuiltServer;
  readonly postgres: DurablePostgres;
  /** A connection past all row-level security. */
  readonly database: pg.Client;
  readonly seller: ApiPerson;
  readonly manager: ApiPerson;
  readonly administrator: ApiPerson;
}

/** Works in an arena, which goes afterwards. */
export async function inArena<T>(work: (arena: Arena) => Promise<T>): Promise<T> {
  const postgres = await startDurablePostgres();
  try {
    const server = await startBuiltServer(postgres.url);
    const database = new pg.Client({ connectionString: postgres.url });
    try {
      await database.connect();
      const administrator = await apiPerson(server.url, 'claudia.vogt@example.com');
      await releaseProcess(administrator);
      const seller = await apiPerson(server.url, 'anna.keller@example.com');
      const manager = await apiPerson(server.url, 'stefan.brandt@example.com');
      return await work({ server, postgres, database, seller, manager, administrator });
    } finally {
      await database.end();
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}
