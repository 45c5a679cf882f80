import { AppError } from '@dealwright/shared';
import type { LiveMessage } from '@dealwright/shared/api';
import type { Log } from '../config/log.ts';
import type { Database } from '../database/database.ts';
import { type KeptConnection, keepConnection } from '../database/kept-connection.ts';
import { withTenant } from '../database/tenant-transaction.ts';
import { audienceOf } from '../features/deals/live-audience.ts';
import type { Caller } from '../http/caller.ts';
import { callerChannel } from './caller-change.ts';
import type { LivePlace } from './live-place.ts';
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
  /** Adds a listener and answers how to take it away; refused when its person has too many already. */
  add(listener: Listener): () => void;
  start(onCallerChange: () => void): Promise<void>;
  stop(): Promise<void>;
}

interface State {
  connection: KeptConnection | null;
  passing: Promise<void>;
}

/** What the database announces; `place` is for the filter and goes no further. */
interface Announcement {
  readonly tenant: string;
  readonly message: LiveMessage & { readonly place?: LivePlace };
}

const liveChannel = 'dealwright_live';
/** Streams of one person on one node: more than anybody has windows. */
const mostOfOne = 20;

/** A hub with a LISTEN connection of its own, which is opened again when it breaks. */
export function createLiveHub(database: Database, log: Log): LiveHub {
  const listeners = new Set<Listener>();
  const state: State = { connection: null, passing: Promise.resolve() };

  async function start(onCallerChange: () => void): Promise<void> {
    state.connection = keepConnection({
      pool: database.owner,
      log,
      name: 'live messages',
      use: (client) => {
        client.on('notification', ({ channel, payload }) => {
          if (channel === callerChannel) onCallerChange();
          else enqueue(payload ?? '');
        });
        return client.query(`listen ${liveChannel}; listen ${callerChannel}`);
      },
      back: () => {
        onCallerChange();
        for (const listener of listeners) listener.refresh();
      },
    });
    await state.connection.ready;
  }

  // One after the other, so that browsers hear changes in the order in which they were committed.
  function enqueue(payload: string): void {
    if (listeners.size === 0) return;
    state.passing = state.passing
      .then(() => pass(payload))
      .catch((cause: unknown) => {
        log.warn({ err: cause }, 'a live message could not be passed');
        for (const listener of listeners) listener.refresh();
      });
  }

  async function pass(payload: string): Promise<void> {
    const { tenant, message } = JSON.parse(payload) as Announcement;
    const { place, ...bare } = message;
    const concerned = [...listeners].filter(({ caller }) => caller.tenant === tenant && mayHear(bare, caller));
    if (concerned.length === 0) return;
    const hears = place === undefined || bare.kind !== 'deal' ? null : await audience(tenant, bare.deal, place);
    for (const listener of concerned) if (hears === null || hears(listener.caller)) listener.send(bare);
  }

  function audience(tenant: string, deal: string, place: LivePlace): Promise<(caller: Caller) => boolean> {
    const scope = { tenant, actor: { kind: 'system', reason: 'live' }, idempotent: true } as const;
    return withTenant(database, scope, (tx) => audienceOf(tx, deal, place));
  }

  return {
    add: (listener) => {
      refuseCrowd(listeners, listener);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop: async () => {
      for (const listener of listeners) listener.end();
      state.connection?.end();
    },
  };
}

function refuseCrowd(listeners: ReadonlySet<Listener>, { caller }: Listener): void {
  const same = [...listeners].filter(
    (other) => other.caller.tenant === caller.tenant && other.caller.person === caller.person,
  );
  if (same.length >= mostOfOne) throw new AppError('request.too-many', { params: { seconds: 60 } });
}
