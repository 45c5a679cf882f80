import type { FieldStates } from '@dealwright/runtime';
import { AppError, type Json, type ProcessDefinition } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { countWith } from '../../http/rate-limits.ts';
import { revealable, statesOnPage } from './policy.ts';
import { requireDeal } from './seen-deal.ts';
import { coveredValue } from './shown-values.ts';
import type { Viewer } from './viewer.ts';

/** How long a revealed value stays on the screen. */
const shownForSeconds = 60;

/** Values that one person may reveal in an hour. */
const mostInAnHour = 100;

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
  const seen = await requireDeal(tx, viewer, wish.deal);
  const { deal, definition } = seen;
  const states = statesOnPage(viewer, seen);
  const allowed = revealable(viewer, definition);
  if (states.get(wish.field) !== 'masked' || !allowed.includes(wish.field)) throw new AppError('auth.forbidden');
  await refuseHarvest(tx, viewer);
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
  const value = deal.values[wish.field] ?? null;
  const shown = coveredValue(definition, wish.field, {
    value,
    states: uncovered(definition, wish.field, { states, allowed }),
  });
  return { value: shown ?? null, seconds: shownForSeconds };
}

/** Values are revealed to speak with people, not to carry their list away. */
async function refuseHarvest(tx: TenantTransaction, { person }: Viewer): Promise<void> {
  const key = `reveal ${tx.tenant} ${person.id}`;
  const { count, secondsLeft } = await countWith(tx.db, { key, seconds: 3_600, amount: 1 });
  if (count > mostInAnHour) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
}

/** The states with one field uncovered; columns of a sub-table with it, but those that are hidden or have a mask of their own. */
function uncovered(
  { fields }: ProcessDefinition,
  field: string,
  { states, allowed }: { readonly states: FieldStates; readonly allowed: readonly string[] },
): FieldStates {
  const opens = (column: string) =>
    states.get(column) === 'masked' && (fields[column]?.privacy?.mask === undefined || allowed.includes(column));
  const columns = (fields[field]?.columns ?? []).filter(opens);
  return new Map([...states, ...[field, ...columns].map((id) => [id, 'read'] as const)]);
}
