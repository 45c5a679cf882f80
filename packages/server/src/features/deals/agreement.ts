import type { getAgreement, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { requireProcess } from '../definitions/definitions.read-model.ts';
import { readSuggestions, type SuggestionRow } from './agreement.store.ts';
import type { WaitingAsked } from './waiting.ts';

type NodeAgreement = RouteAnswer<typeof getAgreement>['nodes'][number];
type Agreement = NonNullable<NodeAgreement['people']>;

/** Of fewer people than these, figures would say how this or that one decides. */
const fewest = 3;

/** How often people followed the assistant at the nodes of a flow, by node and month (O-12). */
export async function agreementIn(
  tx: TenantTransaction,
  { process, flow, days }: WaitingAsked,
): Promise<RouteAnswer<typeof getAgreement>> {
  await requireProcess(tx, process);
  const since = new Date(tx.now.getTime() - days * 86_400_000);
  const byNode = Map.groupBy(await readSuggestions(tx, { process, flow, since }), ({ node }) => node);
  return {
    since: since.toISOString(),
    fewest,
    nodes: [...byNode].map(([node, rows]) => atNode(node, rows)),
  };
}

function atNode(node: string, rows: readonly SuggestionRow[]): NodeAgreement {
  const decided = rows.filter(({ outcome }) => outcome === 'done' || outcome === 'rejected' || outcome === 'returned');
  const byPeople = decided.filter(({ person }) => person !== null);
  const enough = new Set(byPeople.map(({ person }) => person)).size >= fewest;
  return {
    node,
    suggestions: rows.length,
    alone: decided.length - byPeople.length,
    open: rows.length - decided.length,
    people: enough ? agreementOf(byPeople) : null,
  };
}

function agreementOf(rows: readonly SuggestionRow[]): Agreement {
  const byMonth = Map.groupBy(rows, ({ month }) => month);
  return {
    ...countsOf(rows),
    returned: rows.filter(({ outcome }) => outcome === 'returned').length,
    months: [...byMonth].map(([month, those]) => ({ month, ...countsOf(those) })),
  };
}

function countsOf(rows: readonly SuggestionRow[]): Pick<Agreement, 'agreed' | 'overridden'> {
  const decided = rows.filter(({ outcome }) => outcome !== 'returned');
  const agreed = decided.filter(({ verdict, outcome }) => (verdict === 'approve') === (outcome === 'done')).length;
  return { agreed, overridden: decided.length - agreed };
}
