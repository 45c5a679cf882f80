import { type SplitWaits, waitsOf } from '@dealwright/runtime';
import type { getWaiting, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { requireProcess } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { addSplits, splitAnswer, splitsByNode } from './wait-split.ts';
import { countRuns, type DealHistory, readHistoriesOf, readWaiting } from './waiting.store.ts';

/** Deals whose histories are read for causes; the figures of time are of all. */
const mostSplit = 100;

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
  const histories = await readHistoriesOf(tx, { ...query, most: mostSplit });
  const splits = await splitsOf(tx, { flow, since: since.toISOString(), histories });
  return {
    since: since.toISOString(),
    runs: await countRuns(tx, query),
    splitDeals: histories.length,
    nodes: rows.map(({ node, passed, median, p90, waiting, longest }) => ({
      node,
      passed,
      medianHours: rounded(median),
      p90Hours: rounded(p90),
      waiting,
      longestHours: rounded(longest),
      split: splitAnswer(splits.get(node)),
    })),
  };
}

interface Splitting {
  readonly flow: string;
  readonly since: string;
  readonly histories: readonly DealHistory[];
}

/** What these deals waited for at each node of the flow, in the time asked for, by cause. */
async function splitsOf(tx: TenantTransaction, { flow, since, histories }: Splitting) {
  const organization = await organizationSnapshot(tx);
  const now = tx.now.toISOString();
  const splits = new Map<string, SplitWaits>();
  for (const { region, events } of histories) {
    const waits = waitsOf(events, now)
      .filter((wait) => wait.flow === flow && wait.to > since)
      .map((wait) => (wait.from < since ? { ...wait, from: since } : wait));
    for (const [node, split] of splitsByNode(waits, { organization, region }))
      splits.set(node, addSplits(splits.get(node), split));
  }
  return splits;
}

/** To the minute, about; never below nothing when clocks were set back. */
function rounded(hours: number | null): number | null {
  return hours === null ? null : Math.max(0, Math.round(hours * 100) / 100);
}
