import { AppError, type Json } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { revealable, statesOnPage } from './policy.ts';
import { requireDeal } from './seen-deal.ts';
import type { Viewer } from './viewer.ts';

/** How long a revealed value stays on the screen. */
const shownForSeconds = 60;

/** The wish to see one masked value. */
export interface RevealWish {
  readonly deal: string;
  readonly field: string;
  readonly purpose: string;
}

/** Shows one masked value to somebody whose role may reveal it; who looked, when and what for is written before it is shown. */
export async function reveal(
  tx: TenantTransaction,
  viewer: Viewer,
  wish: RevealWish,
): Promise<{ value: Json; seconds: number }> {
  const { deal, definition } = await requireDeal(tx, viewer, wish.deal);
  const masked = statesOnPage(viewer, definition, deal).get(wish.field) === 'masked';
  if (!masked || !revealable(viewer, definition).includes(wish.field)) throw new AppError('auth.forbidden');
  await tx.db
    .insertInto('deal_reveal')
    .values({
      tenant_id: tx.tenant,
      id: newId('reveal'),
      deal_id: deal.id,
      after_seq: deal.revision,
      field: wish.field,
      person_id: viewer.person.id,
      purpose: wish.purpose,
      at: tx.now,
    })
    .execute();
  await tx.audit('value.revealed', `deal:${deal.id}`, { field: wish.field, purpose: wish.purpose });
  return { value: deal.values[wish.field] ?? null, seconds: shownForSeconds };
}
