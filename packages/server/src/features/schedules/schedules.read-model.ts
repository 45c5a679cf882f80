import { type ProductLocale, textOf } from '@dealwright/shared';
import type { listIncidents, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { scheduledDefinitions } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { readFailingSchedules, readTrouble, type Trouble } from './trouble.store.ts';

type Failing = RouteAnswer<typeof listIncidents>['schedules'][number];

/** Schedules that cannot be planned, or fail when they are due, in words; each is tried again by itself. */
export async function failingSchedules(tx: TenantTransaction, locale: ProductLocale): Promise<Failing[]> {
  const trouble = await readTrouble(tx);
  const planning = trouble === undefined ? [] : [{ schedule: null, ...timesOf(trouble) }];
  const failing = await readFailingSchedules(tx);
  const definitions = failing.length === 0 ? [] : await scheduledDefinitions(tx, null);
  const { regions } = await organizationSnapshot(tx);
  const named = failing.map(({ process, flow, region, ...times }) => {
    const definition = definitions.find(
      (each) => each.process === process && flow in each.definition.flows,
    )?.definition;
    const titled = (ref: string | undefined, id: string) =>
      definition === undefined || ref === undefined ? id : textOf(definition, ref, locale);
    const schedule = {
      processTitle: titled(definition?.title, process),
      flowTitle: titled(definition?.flows[flow]?.title, flow),
      region: regions[region]?.name ?? region,
    };
    return { schedule, ...timesOf(times) };
  });
  return [...planning, ...named];
}

function timesOf({ since, tries, nextTry }: Trouble): Omit<Failing, 'schedule'> {
  return { since: since.toISOString(), tries, nextTry: nextTry.toISOString() };
}
