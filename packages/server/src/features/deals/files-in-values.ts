import { type FieldValues, isJsonObject, type Json } from '@dealwright/shared';

/** A file as values name it, and where. */
export interface NamedFile {
  readonly file: { readonly id: string; readonly name: unknown; readonly size: unknown; readonly type: unknown };
  readonly pointer: string;
}

/** Every file that values name, also in the rows of sub-tables. */
export function filesInValues(values: FieldValues): readonly NamedFile[] {
  return [...filesIn({ ...values }, '/values')];
}

/** Ids of the files that values name, once each. */
export function fileIdsIn(values: FieldValues): ReadonlySet<string> {
  return new Set(filesInValues(values).map(({ file }) => file.id));
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
  }
  // What looks like a file may hold another: a signature or a row with the parts of a file beside its own.
  for (const [key, part] of Object.entries(value)) yield* filesIn(part, `${pointer}/${key}`);
}
