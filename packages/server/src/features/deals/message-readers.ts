import { type Deal, type DealEvent, effectKeyOf } from '@dealwright/runtime';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { receiptsOfMessages } from '../notifications/notifications.read-model.ts';
import { seesReceipts, steers } from './policy.ts';
import type { TimelineLine } from './timeline-line.ts';
import { nameOf, type Viewer } from './viewer.ts';

/** Who was told by events, by their number. */
export type MessageReaders = ReadonlyMap<number, TimelineLine['readers']>;

/** Who has read what these events told, as far as the viewer learns of it: what he told himself, what flows told that he asked for, or all of it as an administrator. */
export async function readersOf(
  tx: TenantTransaction,
  viewer: Viewer,
  { deal, events }: { readonly deal: Deal; readonly events: readonly DealEvent[] },
): Promise<MessageReaders> {
  const own = events.filter((event) => learnsReaders(viewer, deal, event));
  if (own.length === 0) return new Map();
  const receipts = await receiptsOfMessages(
    tx,
    own.map((event) => effectKeyOf(event, deal)),
  );
  const byEffect = Map.groupBy(receipts, ({ effect_key }) => effect_key);
  return new Map(
    own.map((event) => [
      event.seq,
      (byEffect.get(effectKeyOf(event, deal)) ?? []).map(({ person_id, read_at }) => ({
        name: nameOf(viewer.organization, person_id),
        readAt: read_at?.toISOString() ?? null,
      })),
    ]),
  );
}

function learnsReaders(viewer: Viewer, deal: Deal, event: DealEvent): boolean {
  if (event.kind === 'commented') return event.mentions !== undefined && told(viewer, event);
  if (event.kind !== 'people-notified') return false;
  if (told(viewer, event)) return true;
  const run = event.run === null ? undefined : deal.runs[event.run];
  return run !== undefined && !byHand.has(event.message.code) && seesReceipts(viewer, run);
}

/** What people tell, whoever asked for the flow beside which they do. */
const byHand: ReadonlySet<string> = new Set(['by-hand', 'mentioned']);

function told(viewer: Viewer, { by, ...event }: DealEvent): boolean {
  if (steers(viewer)) return true;
  const personal = event.kind === 'commented' || (event.kind === 'people-notified' && byHand.has(event.message.code));
  return personal && by.kind === 'person' && by.id === viewer.person.id;
}
