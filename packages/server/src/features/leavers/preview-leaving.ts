import {
  type Deal,
  decide,
  type Heirs,
  type Seat,
  visitsOf,
  type WorkOfPerson,
  waysToHandOver,
  withoutPerson,
} from '@dealwright/runtime';
import { type Organization, type ProcessDefinition, textOf } from '@dealwright/shared';
import type { previewLeaving, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { nodeTitle, readDeal, workOf } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { apiKeysOf } from '../identity/identity.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { type Leaving, successorIn } from './leavers.service.ts';

type Preview = RouteAnswer<typeof previewLeaving>;
type LeftSeat = Preview['seats'][number];

/** What would become of everything that is somebody's if he left now; the same ways are tried that the job tries, and nothing is kept. */
export async function leavingPreview(tx: TenantTransaction, caller: Caller, leaving: Leaving): Promise<Preview> {
  const organization = await organizationSnapshot(tx);
  const successor = successorIn(organization, leaving, caller.locale);
  const { person } = leaving;
  const after = withoutPerson(organization, person);
  const [by = caller.person] = [caller.person, ...after.administrators].filter((each) =>
    after.administrators.includes(each),
  );
  const seats: LeftSeat[] = [];
  const work = await workOf(tx, person);
  for (const [deal, ids] of byDeal(work.filter(({ kind }) => kind === 'seat'))) {
    const row = await readDeal(tx, deal);
    if (row === undefined) continue;
    const { definition } = await definitionByHash(tx, row.hash);
    const looked = { definition, organization: after, by, now: tx.now.toISOString() };
    const place = { deal, dealNumber: row.number, processTitle: textOf(definition, definition.title, caller.locale) };
    let state: Deal = row.state;
    for (const id of ids) {
      const found = locate(state, id);
      if (found === null) continue;
      const end = handOver(state, id, {
        ...looked,
        heirs: { person, successor, administrators: after.administrators },
      });
      const title = nodeTitle(definition, found.node);
      const nodeWords = title === undefined ? '' : textOf(definition, title, caller.locale);
      seats.push({ ...place, nodeTitle: nodeWords, status: found.seat.status, becomes: end.becomes, to: end.to });
      state = end.deal;
    }
  }
  const proxies = (organization.proxies ?? []).filter(
    (each) => [each.principal, each.proxy].includes(person) && Date.parse(each.until) > tx.now.getTime(),
  );
  const count = (wanted: WorkOfPerson['kind']) => work.filter(({ kind }) => kind === wanted).length;
  const rest = { deals: count('deal'), requests: count('request'), advice: count('advice') };
  return { successor, seats, ...rest, proxies: proxies.length, keys: (await apiKeysOf(tx, person)).length };
}

function byDeal(seats: readonly WorkOfPerson[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { deal, id } of seats) found.set(deal, [...(found.get(deal) ?? []), id]);
  return found;
}

function locate(deal: Deal, id: string): { readonly seat: Seat; readonly node: string } | null {
  for (const run of Object.values(deal.runs))
    for (const visit of visitsOf(run)) {
      const seat = visit.seats.find((each) => each.id === id);
      if (seat !== undefined) return { seat, node: visit.node };
    }
  return null;
}

interface Looked {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly by: string;
  readonly now: string;
  readonly heirs: Heirs;
}

function handOver(
  deal: Deal,
  seat: string,
  { definition, organization, by, now, heirs }: Looked,
): Pick<LeftSeat, 'becomes' | 'to'> & { readonly deal: Deal } {
  for (const way of waysToHandOver({ kind: 'seat', deal: deal.id, id: seat }, heirs)) {
    const command = { id: 'look', by: { kind: 'person', id: by }, ...way } as const;
    const decision = decide(definition, deal, command, { now, organization, quiet: true });
    if (!decision.ok) continue;
    if (way.kind === 'remove') return { becomes: 'taken-out', to: null, deal: decision.deal };
    const to = way.kind === 'transfer' ? way.to : null;
    return { becomes: 'handed-over', to, deal: decision.deal };
  }
  return { becomes: 'stuck', to: null, deal };
}
