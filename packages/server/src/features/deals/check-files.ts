import { AppError, type FieldValues, isJsonObject, type Json } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { fileReferences } from '../files/files.read-model.ts';

/** Refuses values that name files which are not the organization's, or with other facts than the server knows of them. */
export async function checkFiles(tx: TenantTransaction, values: FieldValues): Promise<void> {
  const named = [...filesIn({ ...values }, '/values')];
  const known = await fileReferences(tx, [...new Set(named.map(({ file }) => file.id))]);
  for (const { file, pointer } of named) {
    const fact = known.get(file.id);
    if (fact !== undefined && fact.name === file.name && fact.size === file.size && fact.type === file.type) continue;
    const message = 'There is no such file. Upload it first.';
    throw new AppError('request.invalid', {
      params: { count: 1 },
      details: [{ pointer, code: 'file.unknown', message }],
    });
  }
}

interface NamedFile {
  readonly file: { readonly id: string; readonly name: unknown; readonly size: unknown; readonly type: unknown };
  readonly pointer: string;
}

function* filesIn(value: Json, pointer: string): Generator<NamedFile> {
  if (Array.isArray(value)) {
    for (const [place, part] of value.entries()) yield* filesIn(part, `${pointer}/${place}`);
    return;
  }
  if (!isJsonObject(value)) return;
  const { id, name, size, type } = value;
  if (typeof id === 'string' && typeof name === 'string' && size !== undefined && type !== undefined) {
    yield { file: { id, name, size, type }, pointer };
    return;
  }
  for (const [key, part] of Object.entries(value)) yield* filesIn(part, `${pointer}/${key}`);
}
