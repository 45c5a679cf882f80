import { AppError } from '@dealwright/shared';
import { getEvidence, listReceiptKeys, listReceipts } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Caller } from '../../http/caller.ts';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import type { Services } from '../../http/services.ts';
import { readHistory, readsEverything, requireDeal, viewerOf } from '../deals/deals.read-model.ts';
import { receiptsOf } from './receipts-of-deal.ts';
import { publicKeys, signingKey } from './signing-keys.ts';

/** Proof of decisions. */
export const receiptRoutes: readonly RouteImplementation[] = [
  implement(listReceipts, ({ params, caller, services, transact }) =>
    transact(async (tx) => {
      const { receipts, whole } = await proofOf(tx, { caller, services, deal: params.deal });
      // A digest of values that one may not read could be guessed at.
      const open = receipts.filter(({ actor }) => whole || actor === caller.person);
      return { items: [...open] as never[] };
    }),
  ),
  implement(getEvidence, ({ params, caller, services, transact }) =>
    transact(async (tx) => {
      const { chain, receipts, whole } = await proofOf(tx, { caller, services, deal: params.deal });
      if (!whole) throw new AppError('auth.forbidden');
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

/** `whole`: the caller reads every field of the deal. */
async function proofOf(tx: TenantTransaction, { caller, services, deal: id }: Asked) {
  const viewer = await viewerOf(tx, caller);
  const seen = await requireDeal(tx, viewer, id);
  const chain = await readHistory(tx, seen.deal.id);
  const key = await signingKey(tx, services);
  const receipts = receiptsOf(chain, { organization: tx.tenant, key });
  return { chain, receipts, whole: readsEverything(viewer, seen) };
}
