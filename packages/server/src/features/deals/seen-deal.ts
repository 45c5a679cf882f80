import type { Deal } from '@dealwright/runtime';
import { AppError, type FlowNode, type ProcessDefinition } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { nodeThatTold } from '../notifications/notifications.read-model.ts';
import { placeOf } from './deal-place.ts';
import { readDeal } from './deals.store.ts';
import { sees, steers } from './policy.ts';
import type { Viewer } from './viewer.ts';

/** A deal that the viewer sees, with its row and definition. */
export interface SeenDeal {
  readonly row: NonNullable<Awaited<ReturnType<typeof readDeal>>>;
  readonly deal: Deal;
  readonly definition: ProcessDefinition;
  /** He sees it only because this node told him of it; the node says what he sees (S-36). */
  readonly told: FlowNode | null;
}

/** A deal that the viewer may see; any other is not found, as if it never was. */
export async function requireDeal(tx: TenantTransaction, viewer: Viewer, id: string): Promise<SeenDeal> {
  const seen = await findDeal(tx, viewer, id);
  if (seen === null) throw new AppError('not-found');
  return seen;
}

/** A deal if the viewer may see it: in his reach, by a part in it, because a flow told him of it, or to steer its runs. */
export async function findDeal(tx: TenantTransaction, viewer: Viewer, id: string): Promise<SeenDeal | null> {
  const row = await readDeal(tx, id);
  if (row === undefined) return null;
  const { definition } = await definitionByHash(tx, row.hash);
  const seen = { row, deal: row.state, definition, told: null };
  if (sees(viewer, definition, placeOf(row.state))) return seen;
  const node = await nodeThatTold(tx, { person: viewer.person.id, deal: id });
  const told = Object.values(definition.flows).flatMap(({ nodes }) => (node === null ? [] : (nodes[node] ?? [])))[0];
  if (told !== undefined) return { ...seen, told };
  return steers(viewer) ? seen : null;
}
