import type { DealEvent } from '@dealwright/runtime';
import type { RunPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { lineOf, type TimelineReader } from './timeline-line.ts';

/** How the rounds of each run began and ended, by run, oldest first. */
export type Epochs = ReadonlyMap<string, Static<typeof RunPart>['epochs']>;

type EpochEvent = Extract<DealEvent, { kind: 'run-returned' | 'run-resubmitted' | 'run-rewound' }>;

const epochKinds: readonly EpochEvent['kind'][] = ['run-returned', 'run-resubmitted', 'run-rewound'];

/** Returns, resubmissions, jumps and decisions taken back of a deal's runs, in words. A deal that never went back is not asked for. */
export async function epochsOf(tx: TenantTransaction, reader: TimelineReader): Promise<Epochs> {
  const { deal } = reader;
  const wentBack = Object.values(deal.runs).some(({ epoch, status }) => epoch > 1 || status === 'returned');
  if (!wentBack) return new Map();
  const rows = await tx.db
    .selectFrom('deal_event')
    .select('event')
    .where('deal_id', '=', deal.id)
    .where('kind', 'in', epochKinds)
    .orderBy('seq')
    .execute();
  const told = rows.map(({ event }) => event).filter(isEpochEvent);
  const epochs = new Map<string, Static<typeof RunPart>['epochs']>();
  for (const event of told) {
    const before = epochs.get(event.run) ?? [];
    const epoch = 'epoch' in event ? event.epoch : (before.at(-1)?.epoch ?? 1);
    const { at, by, code, params, comment } = lineOf(event, reader);
    epochs.set(event.run, [...before, { epoch, at, by, code, params, comment }]);
  }
  return epochs;
}

function isEpochEvent(event: DealEvent): event is EpochEvent {
  return epochKinds.some((kind) => kind === event.kind);
}
