import { successorOf as nearestSuccessor } from '@dealwright/runtime';
import { AppError, type Organization, type Person, type ProductLocale } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { workOf } from '../deals/deals.read-model.ts';
import { endApiKeysOf } from '../identity/identity.commands.ts';
import {
  deactivatePerson,
  endProxies,
  lockOrganization,
  refusedChange,
} from '../organization/organization.commands.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';

/** Who leaves, and who takes over. */
export interface Leaving {
  readonly person: string;
  readonly successor: { readonly rule: 'superior' } | { readonly rule: 'person'; readonly person: string };
}

/** Who would take over if somebody left, or why he cannot leave. */
export function successorIn(
  organization: Organization,
  { person: id, successor: rule }: Leaving,
  locale: ProductLocale,
): string {
  const person = memberOf(organization, id);
  if (person === undefined) throw new AppError('not-found');
  refuseLeaving(organization, person, locale);
  return successorOf(organization, { person, rule, locale });
}

/** A second look for what was being decided while the person left. */
const secondLookMs = 60_000;

/**
 * Deactivates a person at once: from the commit on he is nobody's candidate and his keys and proxies are over. His deals, open
 * seats, returned requests and open advice are handed over one by one by a job of the same transaction (S-35).
 */
export async function leave(
  tx: TenantTransaction,
  caller: Caller,
  { person: id, successor: rule }: Leaving,
): Promise<{ successor: string; tasks: number; deals: number }> {
  await lockOrganization(tx);
  const organization = await organizationSnapshot(tx);
  const successor = successorIn(organization, { person: id, successor: rule }, caller.locale);
  const user = await deactivatePerson(tx, id);
  const keys = await endApiKeysOf(tx, id);
  const proxies = await endProxies(tx, { person: id });
  await tx.audit('person.left', id, { successor, rule: rule.rule, keys, proxies: [...proxies] });
  const payload = { leave: newId('leave'), person: id, user, successor, by: caller.person };
  await tx.addJob('person.left', payload, { key: `${payload.leave}:now` });
  const later = new Date(tx.now.getTime() + secondLookMs);
  await tx.addJob('person.left', payload, { key: `${payload.leave}:later`, runAt: later });
  const work = await workOf(tx, id);
  const deals = work.filter(({ kind }) => kind === 'deal').length;
  return { successor, tasks: work.length - deals, deals };
}

function refuseLeaving({ administrators }: Organization, { id, name, active }: Person, locale: ProductLocale): void {
  if (!active) throw refusedChange('left-already', { person: name }, locale);
  if (administrators.length === 1 && administrators[0] === id)
    throw refusedChange('last-administrator', { person: name }, locale);
}

interface Succession {
  readonly person: Person;
  readonly rule: Leaving['successor'];
  readonly locale: ProductLocale;
}

/** The named person, or the nearest active superior; where there is none, an administrator. */
function successorOf(organization: Organization, { person, rule, locale }: Succession): string {
  if (rule.rule === 'person') {
    if (rule.person === person.id) throw refusedChange('successor-self', {}, locale);
    const named = memberOf(organization, rule.person);
    if (named?.active !== true) throw refusedChange('person-inactive', { person: named?.name ?? rule.person }, locale);
    return named.id;
  }
  const found = nearestSuccessor(organization, person.id);
  if (found === undefined) throw refusedChange('no-successor', {}, locale);
  return found;
}

function memberOf({ people }: Organization, id: string): Person | undefined {
  return Object.hasOwn(people, id) ? people[id] : undefined;
}
