import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../config/log.ts';

/** A connection that is kept open for one purpose. */
export interface KeptConnection {
  /** Settles when the first connection is in use, or when it has ended before that. */
  readonly ready: Promise<void>;
  end(): void;
}

/** What a connection is kept for. */
export interface Keeping {
  readonly pool: Pool;
  readonly log: Log;
  /** As the log calls it. */
  readonly name: string;
  /** Done first on the connection, and on each that takes its place. */
  readonly use: (client: PoolClient) => Promise<unknown>;
  /** It broke and another has taken its place: something may have been missed. */
  readonly back?: () => void;
}

const againMs = 250;

/**
 * Keeps a connection open, and opens another when it breaks, at whatever moment: while it is opened, while it is put to use, or later.
 */
export function keepConnection({ pool, log, name, use, back }: Keeping): KeptConnection {
  const ended = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<void>();
  const state = { ended: false, used: false };

  const hold = async (): Promise<void> => {
    const client = await pool.connect();
    const broken = Promise.withResolvers<never>();
    client.once('error', broken.reject);
    try {
      await Promise.race([use(client), broken.promise]);
      if (state.used) back?.();
      state.used = true;
      ready.resolve();
      await Promise.race([ended.promise, broken.promise]);
    } finally {
      client.off('error', broken.reject);
      client.release(true);
    }
  };
  const keep = async (): Promise<void> => {
    while (!state.ended) {
      try {
        await hold();
      } catch (cause) {
        log.warn({ err: cause, connection: name }, 'a connection that is kept was lost');
        await wait(againMs);
      }
    }
  };
  void keep();
  return {
    ready: ready.promise,
    end: () => {
      state.ended = true;
      ended.resolve();
      ready.resolve();
    },
  };
}
