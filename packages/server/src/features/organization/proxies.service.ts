import { AppError, type Organization, type ProductLocale } from '@dealwright/shared';
import { Temporal } from 'temporal-polyfill';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { knownProcesses } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from './organization.read-model.ts';
import {
  endProxies,
  insertProxy,
  lockOrganization,
  readProxies,
  readProxy,
  type StoredProxy,
} from './proxies.store.ts';
import { refusedChange } from './refused-change.ts';

/** The wish for a proxy. */
export interface ProxyWish {
  readonly principal: string;
  readonly proxy: string;
  readonly from: string;
  readonly until: string;
  readonly processes: string[] | null;
}

/** Proxies of a person, or of everybody; of others only for administrators. */
export async function proxiesFor(
  tx: TenantTransaction,
  caller: Caller,
  { person = caller.person, ended = false }: { readonly person?: string; readonly ended?: boolean },
): Promise<readonly StoredProxy[]> {
  if (person !== caller.person) requireAdministrator(caller);
  return readProxies(tx, { person: person === 'all' ? null : person, ended });
}

/** Names a proxy, for oneself or as an administrator for anybody; answers those it overlaps, of which the one made first counts. */
export async function nameProxy(
  tx: TenantTransaction,
  caller: Caller,
  wish: ProxyWish,
): Promise<{ proxy: StoredProxy; overlaps: readonly StoredProxy[] }> {
  if (wish.principal !== caller.person) requireAdministrator(caller);
  await lockOrganization(tx);
  refuseWish(wish, { now: tx.now, organization: await organizationSnapshot(tx), locale: caller.locale });
  await refuseUnknownProcesses(tx, wish, caller.locale);
  const overlaps = await overlapsOf(tx, wish, caller.locale);
  const proxy = await insertProxy(tx, { ...wish, by: caller.person });
  const { principal, proxy: person, from, until, processes } = proxy;
  await tx.audit('proxy.named', proxy.id, { principal, proxy: person, from, until, processes });
  await announce(tx, proxy);
  return { proxy, overlaps };
}

/** Ends a proxy: either side may, and an administrator. To everybody else it does not exist. */
export async function endProxy(tx: TenantTransaction, caller: Caller, id: string): Promise<void> {
  const found = await readProxy(tx, id);
  const mine = found !== undefined && [found.principal, found.proxy].includes(caller.person);
  if (found === undefined || !(mine || caller.permissions.has('organization.administer')))
    throw new AppError('not-found');
  if ((await endProxies(tx, { id })).length === 0) return;
  await tx.audit('proxy.ended', id, { principal: found.principal, proxy: found.proxy });
  await announce(tx, found);
}

/** Both inboxes change. */
async function announce(tx: TenantTransaction, { principal, proxy }: StoredProxy): Promise<void> {
  for (const person of [principal, proxy]) await tx.notify({ kind: 'task', person });
}

function requireAdministrator({ permissions }: Caller): void {
  if (!permissions.has('organization.administer')) throw new AppError('auth.forbidden');
}

function refuseWish(
  { principal, proxy, from, until }: ProxyWish,
  {
    now,
    organization,
    locale,
  }: { readonly now: Date; readonly organization: Organization; readonly locale: ProductLocale },
): void {
  if (principal === proxy) throw refusedChange('proxy-self', {}, locale);
  for (const id of [principal, proxy]) {
    const person = Object.hasOwn(organization.people, id) ? organization.people[id] : undefined;
    if (person?.active !== true) throw refusedChange('person-inactive', { person: person?.name ?? id }, locale);
  }
  if (Date.parse(until) <= Date.parse(from)) throw refusedChange('proxy-backwards', {}, locale);
  if (Date.parse(until) <= now.getTime()) throw refusedChange('proxy-past', {}, locale);
  const start = Temporal.Instant.fromEpochMilliseconds(Math.max(Date.parse(from), now.getTime()));
  const latest = start.toZonedDateTimeISO('UTC').add({ years: 1 }).epochMilliseconds;
  if (Date.parse(until) > latest || Date.parse(from) > yearAfter(now))
    throw refusedChange('proxy-too-long', {}, locale);
}

function yearAfter(now: Date): number {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').add({ years: 1 })
    .epochMilliseconds;
}

async function refuseUnknownProcesses(
  tx: TenantTransaction,
  { processes }: ProxyWish,
  locale: ProductLocale,
): Promise<void> {
  if (processes === null) return;
  const known = await knownProcesses(tx, processes);
  const unknown = processes.find((process) => !known.has(process));
  if (unknown !== undefined) throw refusedChange('process-unknown', { process: unknown }, locale);
}

/** Proxies of the same principal in the same time; refuses chains, for a proxy has no proxy of his own. */
async function overlapsOf(
  tx: TenantTransaction,
  wish: ProxyWish,
  locale: ProductLocale,
): Promise<readonly StoredProxy[]> {
  const organization = await organizationSnapshot(tx);
  const name = (person: string) => ({ person: organization.people[person]?.name ?? person });
  const running = (await readProxies(tx, { person: null })).filter((each) => overlap(each, wish));
  if (running.some(({ principal }) => principal === wish.proxy))
    throw refusedChange('proxy-has-proxy', name(wish.proxy), locale);
  if (running.some(({ proxy }) => proxy === wish.principal))
    throw refusedChange('proxy-is-proxy', name(wish.principal), locale);
  return running.filter(({ principal }) => principal === wish.principal);
}

type Span = Pick<StoredProxy, 'from' | 'until' | 'processes'>;

function overlap(left: Span, right: Span): boolean {
  const meet = Date.parse(left.from) <= Date.parse(right.until) && Date.parse(right.from) <= Date.parse(left.until);
  const { processes } = right;
  return meet && (left.processes?.some((process) => processes?.includes(process) ?? true) ?? true);
}
