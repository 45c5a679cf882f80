import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { passes, type TenantTransaction, withTenant } from '../../../database/tenant-transaction.ts';
import { withoutTenant } from '../../../database/without-tenant.ts';
import type { Services } from '../../../http/services.ts';
import { type Fired, fireTimers } from './fire-timers.ts';
import { isDoneWith, isHopeless, reportInAudit, reportTimer } from './report-timer.ts';
import { type ClaimedTimer, claimDueTimers, claimTimer, postponeTimers, type TimerKey } from './timers.store.ts';

/** A process that looks for due timers. */
export interface TimerLoop {
  /** Lets what is being fired end. */
  stop(): Promise<void>;
}

type Part = Pick<Services, 'database' | 'log'>;

/** How long to look away when nothing is due: a timer fires at most this much late. */
const pauseMs = 1_000;
/** Timers of one transaction. */
const mostTogether = 200;
/** Rounds that run at once: one decides here while the other is written there. */
const rounds = 2;

/** Fires timers as they fall due, until it is stopped. Any number of processes may do so on one database. */
export function startTimers(services: Part): TimerLoop {
  const end = new AbortController();
  const loops = Array.from({ length: rounds }, () => loop(services, end.signal));
  return {
    stop: async () => {
      end.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(services: Part, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const done = await fireRound(services).catch((cause: unknown) => {
      services.log.warn({ err: cause }, 'due timers could not be looked for');
      return 0;
    });
    if (done === 0) await wait(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Fires what is due in each organization, at most one transaction each; answers how many timers are done with. */
export async function fireRound({ database, log }: Part): Promise<number> {
  const due = await withoutTenant(database, (db) =>
    sql<{ tenant: string }>`select * from app.organizations_with_due_timers() as tenant`.execute(db),
  );
  let done = 0;
  for (const { tenant } of due.rows) done += await fireIn({ database, log }, tenant);
  return done;
}

async function fireIn(services: Part, tenant: string): Promise<number> {
  const attempt = await tryFiring(services, tenant, (tx) => claimDueTimers(tx, mostTogether));
  if (attempt.kind === 'done') return attempt.count;
  // What fails in the transaction of all, but might be one timer's fault alone, is tried one by one.
  let done = 0;
  for (const key of attempt.claimed) {
    const single = await tryFiring(services, tenant, (tx) => claimTimer(tx, key));
    if (single.kind === 'failed') {
      await putOff(services, tenant, key);
      await report(services, tenant, key);
    }
    done += 1;
  }
  return done;
}

type Attempt =
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly claimed: readonly ClaimedTimer[] };

async function tryFiring(
  { database, log }: Part,
  tenant: string,
  claim: (tx: TenantTransaction) => Promise<readonly ClaimedTimer[]>,
): Promise<Attempt> {
  let claimed: readonly ClaimedTimer[] = [];
  try {
    const { fired, gone, failed } = await withTenant(database, scopeOf(tenant), async (tx): Promise<Fired> => {
      claimed = await claim(tx);
      return claimed.length === 0 ? { fired: 0, gone: 0, failed: [] } : fireTimers(tx, claimed);
    });
    for (const { timer, cause } of failed) {
      log.error({ err: cause, tenant, ...timer }, 'a timer failed and was put off');
      await report({ database, log }, tenant, timer);
    }
    return { kind: 'done', count: fired + gone + failed.length };
  } catch (cause) {
    if (passes(cause)) throw cause;
    log.error({ err: cause, tenant, timers: claimed.length }, 'timers could not be fired together');
    return { kind: 'failed', claimed };
  }
}

/** Tells the administrators of a timer that fails again and again, each of its two ways in a transaction of its own. */
async function report({ database, log }: Part, tenant: string, timer: ClaimedTimer): Promise<void> {
  if (!isHopeless(timer)) return;
  const given = (work: (tx: TenantTransaction) => Promise<void>) => withTenant(database, scopeOf(tenant), work);
  await given((tx) => reportTimer(tx, timer)).catch(async (cause: unknown) => {
    if (isDoneWith(cause)) return;
    log.error({ err: cause, tenant, ...timer }, 'a timer that fails could not be reported to its run');
    await given((tx) => reportInAudit(tx, timer));
  });
}

function putOff({ database }: Part, tenant: string, key: TimerKey): Promise<void> {
  return withTenant(database, scopeOf(tenant), (tx) => postponeTimers(tx, [key]));
}

function scopeOf(tenant: string) {
  return { tenant, actor: { kind: 'system', reason: 'timer' }, idempotent: true } as const;
}
