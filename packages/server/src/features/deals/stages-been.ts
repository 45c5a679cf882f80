import type { DealEvent } from '@dealwright/runtime';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** The stages a deal has been in, each once; a move may have leapt over some of those before the one it is in. */
export async function stagesBeen(tx: TenantTransaction, deal: string): Promise<readonly string[]> {
  const rows = await tx.db
    .selectFrom('deal_event')
    .select('event')
    .where('deal_id', '=', deal)
    .where('kind', 'in', ['deal-started', 'stage-changed'])
    .orderBy('seq')
    .execute();
  return [...new Set(rows.flatMap(({ event }) => stageOf(event) ?? []))];
}

function stageOf(event: DealEvent): string | null {
  if (event.kind === 'deal-started') return event.stage;
  return event.kind === 'stage-changed' ? event.to : null;
}
