import pg from 'pg';
import type { Arena } from '../steps/arena.ts';
import { type BuiltServer, startBuiltServer } from '../steps/built-server.ts';

/** A database with a server of its own. */
export interface Twin {
  readonly server: BuiltServer;
  readonly database: pg.Client;
}

/** Two databases with the same people, keys and processes. */
export interface Twins {
  readonly empty: Twin;
  readonly full: Twin;
  close(): Promise<void>;
}

/** Copies the database of an arena; its server and its connection end, since a database can be copied only while nobody is in it. */
export async function openTwins({ server, postgres, database }: Arena): Promise<Twins> {
  await server.stop();
  await database.end();
  const urlOf = (name: string) => postgres.url.replace(/[^/]+$/, name);
  const clerk = await connected(urlOf('template1'));
  await clerk.query('create database grown template postgres');
  await clerk.end();
  const empty = await twinAt(postgres.url);
  const full = await twinAt(urlOf('grown'));
  return {
    empty,
    full,
    close: async () => {
      for (const twin of [empty, full]) {
        await twin.server.stop();
        await twin.database.end();
      }
    },
  };
}

async function twinAt(url: string): Promise<Twin> {
  return { server: await startBuiltServer(url), database: await connected(url) };
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}
