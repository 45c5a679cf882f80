import { setTimeout as wait } from 'node:timers/promises';
import type { LiveMessage } from '@dealwright/shared/api';
import type { PoolClient } from 'pg';
import type { Log } from '../config/log.ts';
import type { Database } from '../database/database.ts';
import type { Caller } from '../http/caller.ts';
import { callerChannel } from './caller-change.ts';
import { mayHear } from './may-hear.ts';

/** One browser that listens. `refresh` says that messages may have been missed. */
export interface Listener {
  readonly caller: Caller;
  send(message: LiveMessage): void;
  refresh(): void;
  end(): void;
}

/** Passes what the database announces to the browsers that listen on this node. */
export interface LiveHub {
  add(listener: Listener): () => void;
  start(onCallerChange: () => void): Promise<void>;
  stop(): Promise<void>;
}

const liveChannel = 'dealwright_live';

/** A hub with a LISTEN connection of its own, which is opened again when it breaks. */
export function createLiveHub(database: Database, log: Log): LiveHub {
  const listeners = new Set<Listener>();
  const state: { client: PoolClient | null; stopped: boolean } = { client: null, stopped: false };

  async function connect(onCallerChange: () => void): Promise<void> {
    const client = await database.owner.connect();
    client.on('notification', ({ channel, payload }) => {
      if (channel === callerChannel) onCallerChange();
      else pass(payload ?? '');
    });
    client.once('error', (cause) => {
      client.release(cause);
      state.client = null;
      log.warn({ err: cause }, 'the live connection was lost');
      void reconnect(onCallerChange);
    });
    await client.query(`listen ${liveChannel}; listen ${callerChannel}`);
    state.client = client;
  }

  async function reconnect(onCallerChange: () => void): Promise<void> {
    while (!state.stopped && state.client === null) {
      await wait(250);
      try {
        await connect(onCallerChange);
        onCallerChange();
        for (const listener of listeners) listener.refresh();
      } catch (cause) {
        log.warn({ err: cause }, 'the live connection is not back yet');
      }
    }
  }

  function pass(payload: string): void {
    const { tenant, message } = JSON.parse(payload) as { readonly tenant: string; readonly message: LiveMessage };
    for (const listener of listeners) {
      if (listener.caller.tenant === tenant && mayHear(message, listener.caller)) listener.send(message);
    }
  }

  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: connect,
    stop: async () => {
      state.stopped = true;
      for (const listener of listeners) listener.end();
      state.client?.release(true);
      state.client = null;
    },
  };
}
