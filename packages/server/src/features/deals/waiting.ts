import type { getWaiting, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { requireProcess } from '../definitions/definitions.read-model.ts';
import { countRuns, readWaiting } from './waiting.store.ts';

/** Which flow is asked about, and how far back. */
export interface WaitingAsked {
  readonly process: string;
  readonly flow: string;
  readonly days: number;
}

/** Where deals wait in a flow: figures by node, for the canvas (O-9). */
export async function waitingIn(
  tx: TenantTransaction,
  { process, flow, days }: WaitingAsked,
): Promise<RouteAnswer<typeof getWaiting>> {
  await requireProcess(tx, process);
  const since = new Date(tx.now.getTime() - days * 86_400_000);
  const query = { process, flow, since };
  const rows = await readWaiting(tx, query);
  return {
    since: since.toISOString(),
    runs: await countRuns(tx, query),
    nodes: rows.map(({ node, passed, median, p90, waiting, longest }) => ({
      node,
      passed,
      medianHours: rounded(median),
      p90Hours: rounded(p90),
      waiting,
      longestHours: rounded(longest),
    })),
  };
}

/** To the minute, about; never below nothing when clocks were set back. */
function rounded(hours: number | null): number | null {
  return hours === null ? null : Math.max(0, Math.round(hours * 100) / 100);
}
