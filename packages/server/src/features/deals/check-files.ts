import { AppError, type FieldValues } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { keptFiles } from '../files/files.read-model.ts';
import { filesInValues } from './files-in-values.ts';
import { maySeeFile } from './seen-file.ts';
import type { Viewer } from './viewer.ts';

/**
 * Refuses values that name files which their sender may not read, or with other facts than the server knows of them: naming a file
 * would be a way to see it. Strangers, who have no viewer, have no files.
 */
export async function checkFiles(tx: TenantTransaction, viewer: Viewer | null, values: FieldValues): Promise<void> {
  const named = filesInValues(values);
  const known = await keptFiles(tx, [...new Set(named.map(({ file }) => file.id))]);
  // A request may name one file very often; whether it may be seen is asked once.
  const seen = new Set<string>();
  for (const { file, pointer } of named) {
    const fact = known.get(file.id);
    const same = fact !== undefined && fact.name === file.name && fact.size === file.size && fact.type === file.type;
    if (same && viewer !== null && (seen.has(file.id) || (await maySeeFile(tx, viewer, fact)))) {
      seen.add(file.id);
      continue;
    }
    throw unknownFile(pointer);
  }
}

/** Refuses files that are attached when their sender may not read them: attaching shows them to all who see the deal. */
export async function checkAttached(tx: TenantTransaction, viewer: Viewer, ids: readonly string[]): Promise<void> {
  const known = await keptFiles(tx, ids);
  for (const [place, id] of ids.entries()) {
    const fact = known.get(id);
    if (fact === undefined || !(await maySeeFile(tx, viewer, fact))) throw unknownFile(`/files/${place}`);
  }
}

/** Refuses a signature that its giver did not bring himself: those of others are there to be seen, not to be signed with. */
export async function checkSignature(tx: TenantTransaction, viewer: Viewer, id: string): Promise<void> {
  const fact = (await keptFiles(tx, [id])).get(id);
  if (fact?.uploaded_by !== viewer.person.id) throw unknownFile('/signature');
}

function unknownFile(pointer: string): AppError {
  const message = 'There is no such file. Upload it first.';
  return new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer, code: 'file.unknown', message }],
  });
}
