import { type Wait, waitsOf } from '@dealwright/runtime';
import { type Organization, textOf } from '@dealwright/shared';
import type { getDealWaits, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { readHistory } from './deals.store.ts';
import type { SeenDeal } from './seen-deal.ts';
import type { Viewer } from './viewer.ts';
import { splitAnswer, splitsByNode } from './wait-split.ts';

type RunWaits = RouteAnswer<typeof getDealWaits>['runs'][number];

/** What the runs of a deal waited for, in the order in which they came to their nodes (O-9). */
export async function waitsOfDeal(
  tx: TenantTransaction,
  { organization, locale }: Viewer,
  { deal, definition }: SeenDeal,
): Promise<RouteAnswer<typeof getDealWaits>> {
  const history = await readHistory(tx, deal.id);
  const events = history.map(({ event }) => event);
  const waits = Map.groupBy(waitsOf(events, tx.now.toISOString()), ({ run }) => run);
  const titleIn = (flow: string, node: string): string =>
    textOf(definition, definition.flows[flow]?.nodes[node]?.title ?? node, locale);
  const runs = [...waits].map(([run, own]) => runWaits(run, own, { organization, region: deal.region, titleIn }));
  return { runs };
}

interface Telling {
  readonly organization: Organization;
  readonly region: string;
  readonly titleIn: (flow: string, node: string) => string;
}

function runWaits(run: string, waits: readonly Wait[], { titleIn, ...place }: Telling): RunWaits {
  const flow = waits[0]?.flow ?? '';
  const nodes = [...splitsByNode(waits, place)]
    .map(([node, split]) => ({ node, title: titleIn(flow, node), split: splitAnswer(split) }))
    .filter(({ split }) => split.causes.length > 0);
  return { run, nodes };
}
