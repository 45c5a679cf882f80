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

/** What became of the suggestions at one node. */
export function atNode(node: string, rows: readonly SuggestionRow[]): NodeAgreement {
  const decided = rows.filter(({ outcome }) => outcome === 'done' || outcome === 'rejected' || outcome === 'returned');
  const byPeople = decided.filter(({ person }) => person !== null);
  return {
    node,
    suggestions: rows.length,
    alone: decided.length - byPeople.length,
    open: rows.length - decided.length,
    people: agreementOf(byPeople),
  };
}

/** Months in which too few decided are neither told nor counted, or the rest would tell of them; null where that leaves none. */
function agreementOf(rows: readonly SuggestionRow[]): Agreement | null {
  const told = [...Map.groupBy(rows, ({ month }) => month)].filter(([, those]) => areMany(those));
  const counted = told.flatMap(([, those]) => those);
  if (counted.length === 0) return null;
  return {
    ...countsOf(counted),
    returned: counted.filter(({ outcome }) => outcome === 'returned').length,
    months: told.map(([month, those]) => ({ month, ...countsOf(those) })),
  };
}

function areMany(rows: readonly SuggestionRow[]): boolean {
  return new Set(rows.map(({ person }) => person)).size >= fewest;
}

function countsOf(rows: readonly SuggestionRow[]): Pick<Agreement, 'agreed' | 'overridden'> {
  const decided = rows.filter(({ outcome }) => outcome !== 'returned');
  const agreed = decided.filter(({ verdict, outcome }) => (verdict === 'approve') === (outcome === 'done')).length;
  return { agreed, overridden: decided.length - agreed };
}
