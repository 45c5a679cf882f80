import { fieldStatesFor } from '@dealwright/runtime';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { placeOf } from './deal-place.ts';
import { fileIdsIn } from './files-in-values.ts';
import { sees, statesOnPage } from './policy.ts';
import type { SeenDeal } from './seen-deal.ts';
import { visibleValues } from './shown-values.ts';
import type { Viewer } from './viewer.ts';

/** A file and who brought it. */
export interface BroughtFile {
  readonly id: string;
  readonly uploaded_by: string;
}

/** Whether the viewer may read a file: he brought it, or it stands unmasked in a deal that he sees. Its id alone opens nothing. */
export async function maySeeFile(tx: TenantTransaction, viewer: Viewer, file: BroughtFile): Promise<boolean> {
  if (file.uploaded_by === viewer.person.id) return true;
  const rows = await tx.db
    .selectFrom('deal_file')
    .innerJoin('deal', 'deal.id', 'deal_file.deal_id')
    .select(['deal.state', 'deal.hash'])
    .where('deal_file.file_id', '=', file.id)
    .execute();
  for (const { state: deal, hash } of rows) {
    const { definition } = await definitionByHash(tx, hash);
    if (sees(viewer, definition, placeOf(deal)) && showsFile(viewer, { deal, definition }, file.id)) return true;
  }
  return false;
}

/** On the deal's page, or at a task of the viewer's own. */
function showsFile(viewer: Viewer, { deal, definition }: Omit<SeenDeal, 'row'>, file: string): boolean {
  const { person, organization } = viewer;
  const own = placeOf(deal).seats.filter((seat) => seat.person === person.id);
  const views = [
    statesOnPage(viewer, definition, deal),
    ...own.map(({ id }) =>
      fieldStatesFor({ definition, deal, person: person.id, organization, task: `${deal.id}.${id}` }),
    ),
  ];
  return views.some((states) => fileIdsIn(visibleValues(definition, deal.values, states)).has(file));
}
