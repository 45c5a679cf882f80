import { fieldStatesFor } from '@dealwright/runtime';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { dealsOfFile } from './deal-files.store.ts';
import { placeOf } from './deal-place.ts';
import { fileIdsIn } from './files-in-values.ts';
import { partsOf, sees, statesOnPage } from './policy.ts';
import type { SeenDeal } from './seen-deal.ts';
import { visibleValues } from './shown-values.ts';
import type { Viewer } from './viewer.ts';

/** A file and who brought it. */
export interface BroughtFile {
  readonly id: string;
  readonly uploaded_by: string;
}

/** Whether the viewer may read a file: he brought it, or it stands unmasked in a deal that he sees or was attached there. Its id alone opens nothing. */
export async function maySeeFile(tx: TenantTransaction, viewer: Viewer, file: BroughtFile): Promise<boolean> {
  if (file.uploaded_by === viewer.person.id) return true;
  for (const { state: deal, hash, attached } of await dealsOfFile(tx, file.id)) {
    const { definition } = await definitionByHash(tx, hash);
    const shows = attached || showsFile(viewer, { deal, definition }, file.id);
    if (shows && sees(viewer, definition, placeOf(deal))) return true;
  }
  return false;
}

/** On the deal's page, or at a task that the viewer may open. */
function showsFile(viewer: Viewer, { deal, definition }: Pick<SeenDeal, 'deal' | 'definition'>, file: string): boolean {
  const { organization } = viewer;
  const views = [
    statesOnPage(viewer, { definition, deal, told: null }),
    ...partsOf(viewer, placeOf(deal)).map(({ id, person }) =>
      fieldStatesFor({ definition, deal, person, organization, task: `${deal.id}.${id}` }),
    ),
  ];
  return views.some((states) => fileIdsIn(visibleValues(definition, deal.values, states)).has(file));
}
