import type { PoolClient } from 'pg';

/** Holds back what `send` writes to the connection until all of it is there: each write to a socket costs as much as a small decision. */
export function inOneWrite<T>(client: PoolClient, send: () => T): T {
  const { stream } = (client as PoolClient & Wired).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** Every client of pg has its connection; the types of the pool's do not say so. */
interface Wired {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}
