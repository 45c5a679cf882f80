import type { DealEvent } from '@dealwright/runtime';
import type { FieldValues, Json } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { changesOf, type TimelineLine, type TimelineReader } from '../deals/deals.read-model.ts';

/** Changes of fields, and the decision since which they are told. */
export interface ChangesSince {
  readonly changes: TimelineLine['changes'];
  readonly changedSince: { readonly at: string; readonly mine: boolean } | null;
}

/** What changed in the deal since the reader last decided in this run, else since anybody did; nothing while nobody has. */
export async function changesSinceDecision(
  tx: TenantTransaction,
  { run, person }: { readonly run: string; readonly person: string },
  reader: TimelineReader,
): Promise<ChangesSince> {
  const rows = await tx.db
    .selectFrom('deal_event')
    .select('event')
    .where('deal_id', '=', reader.deal.id)
    .where('kind', 'in', ['values-changed', 'seat-closed', 'run-returned'])
    .orderBy('seq', 'desc')
    .limit(500)
    .execute();
  const events = rows.map(({ event }) => event);
  const decisions = events.filter((event) => isDecision(event, run));
  const mine = decisions.find((event) => event.kind === 'seat-closed' && event.person === person);
  const last = mine ?? decisions[0];
  if (last === undefined) return { changes: [], changedSince: null };
  const since = events.slice(0, events.indexOf(last));
  return { changes: changesOf(merged(since), reader), changedSince: { at: last.at, mine: mine !== undefined } };
}

function isDecision(event: DealEvent, run: string): boolean {
  if (event.kind === 'run-returned') return event.run === run;
  return event.kind === 'seat-closed' && event.run === run && event.person !== null;
}

/** Newest first in, first value before and last value after out; a field that is back at its old value has not changed. */
function merged(events: readonly DealEvent[]): { values: FieldValues; before: FieldValues } {
  const before = new Map<string, Json>();
  const after = new Map<string, Json>();
  for (const event of events) {
    if (event.kind !== 'values-changed') continue;
    for (const [field, value] of Object.entries(event.values)) {
      if (!after.has(field)) after.set(field, value);
      before.set(field, event.before[field] ?? null);
    }
  }
  const changed = [...after].filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before.get(field)));
  return {
    values: Object.fromEntries(changed),
    before: Object.fromEntries(changed.map(([field]) => [field, before.get(field) ?? null])),
  };
}
