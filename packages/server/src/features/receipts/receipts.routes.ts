import { getEvidence, listReceiptKeys, listReceipts } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import type { Services } from '../../http/services.ts';
import { readHistory, requireDeal, viewerOf } from '../deals/deals.read-model.ts';
import { receiptsOf } from './receipts-of-deal.ts';
import { publicKeys, signingKey } from './signing-keys.ts';

/** Proof of decisions. */
export const receiptRoutes: readonly RouteImplementation[] = [
  implement(listReceipts, ({ params, caller, services, transact }) =>
    transact(async (tx) => ({
      items: [...(await proofOf(tx, { caller, services, deal: params.deal })).receipts] as never[],
    })),
  ),
  implement(getEvidence, ({ params, caller, services, transact }) =>
    transact(async (tx) => {
      const { chain, receipts } = await proofOf(tx, { caller, services, deal: params.deal });
      await tx.audit('receipts.evidence-taken', params.deal, {});
      return {
        format: 'dealwright.evidence/1' as const,
        deal: params.deal,
        chain: chain.map(({ event, previousHash, hash }) => ({ event: { ...event }, previousHash, hash })),
        receipts: [...receipts] as never[],
        keys: [...(await publicKeys(tx))],
      };
    }),
  ),
  implement(listReceiptKeys, ({ transact }) => transact(async (tx) => ({ keys: [...(await publicKeys(tx))] }))),
];

interface Asked {
  readonly caller: Caller;
  readonly services: Services;
  readonly deal: string;
}

async function proofOf(tx: TenantTransaction, { caller, services, deal: id }: Asked) {
  const { deal } = await requireDeal(tx, await viewerOf(tx, caller), id);
  const chain = await readHistory(tx, deal.id);
  const key = await signingKey(tx, services);
  return { chain, receipts: receiptsOf(chain, { organization: tx.tenant, key }) };
}
