import type { Deal } from '@dealwright/runtime';
import { AppError, type ProcessDefinition } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { placeOf } from './deal-place.ts';
import { readDeal } from './deals.store.ts';
import { sees } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** A deal that the viewer sees, with its row and definition. */
export interface SeenDeal {
  readonly row: NonNullable<Awaited<ReturnType<typeof readDeal>>>;
  readonly deal: Deal;
  readonly definition: ProcessDefinition;
}

/** A deal that the viewer may see; any other is not found, as if it never was. */
export async function requireDeal(tx: TenantTransaction, viewer: Viewer, id: string): Promise<SeenDeal> {
  const row = await readDeal(tx, id);
  if (row === undefined) throw new AppError('not-found');
  const { definition } = await definitionByHash(tx, row.hash);
  if (!sees(viewer, definition, placeOf(row.state))) throw new AppError('not-found');
  return { row, deal: row.state, definition };
}
