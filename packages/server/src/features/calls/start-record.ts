import type { Deal } from '@dealwright/runtime';
import { AppError, type FieldValues, type ProcessDefinition } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { nextDealNumber, startDeal } from '../deals/deals.commands.ts';
import { readDeal } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { versionFor } from '../releases/releases.read-model.ts';
import { type CallOutcome, type CallTools, done, failedFor, type OpenCall } from './call-outcome.ts';
import { refusalOf } from './give-answer.ts';

/** Deals that may stand above one another, each started by a flow of the one above. */
const maximumDepth = 5;

/** Starts a deal of another process for the owner of the one that asks; twice is once. */
export async function startRecord(open: OpenCall<'process'>, { transact }: CallTools): Promise<CallOutcome> {
  try {
    return await transact((tx) => startIn(tx, open));
  } catch (cause) {
    if (cause instanceof AppError && refusalOf(cause) !== null) return failedFor('process-refused');
    throw cause;
  }
}

async function startIn(tx: TenantTransaction, open: OpenCall<'process'>): Promise<CallOutcome> {
  const { process, values, awaits } = open.call;
  const row = await readDeal(tx, open.deal);
  if (row === undefined) throw new AppError('not-found');
  const { owner, region, team, origin }: Deal = row.state;
  const depth = (origin?.depth ?? 0) + 1;
  if (depth > maximumDepth) return failedFor('too-deep');
  const pinned = await versionFor(tx, process, { person: owner, visit: null, region, team });
  if (pinned === null) return failedFor('process-unknown');
  const { definition } = await definitionByHash(tx, pinned.hash);
  const named = valuesByKey(definition, values);
  if (named === null) return failedFor('process-refused');
  await startDeal(tx, {
    id: `system:call:${open.key}`,
    by: { kind: 'system', reason: 'flow' },
    locale: 'en',
    organization: await organizationSnapshot(tx),
    asked: { process, values: { ...values } },
    prepare: async () => ({
      kind: 'start',
      deal: newId('deal'),
      number: await nextDealNumber(tx),
      process: pinned,
      form: null,
      values: named,
      owner,
      region,
      team,
      origin: { deal: open.deal, run: open.run, visit: open.visit, awaits, depth },
    }),
  });
  return awaits ? { kind: 'open' } : done;
}

/** Values by field id from values by key or id; null when a name means no field. */
export function valuesByKey({ fields }: ProcessDefinition, values: FieldValues): FieldValues | null {
  const ids = new Map(Object.entries(fields).map(([id, { key }]) => [key, id]));
  const entries = Object.entries(values).map(([name, value]) => {
    const id = Object.hasOwn(fields, name) ? name : ids.get(name);
    return id === undefined ? null : ([id, value] as const);
  });
  const known = entries.filter((entry) => entry !== null);
  return known.length === entries.length ? Object.fromEntries(known) : null;
}
