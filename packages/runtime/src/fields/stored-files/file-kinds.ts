const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** Media types of each kind of file a field may allow. */
export const fileKinds = Object.freeze({
  image: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/heic'],
  pdf: ['application/pdf'],
  document: ['text/plain', `${office}.wordprocessingml.document`, `${open}.text`, 'application/msword'],
  spreadsheet: ['text/csv', `${office}.spreadsheetml.sheet`, `${open}.spreadsheet`, 'application/vnd.ms-excel'],
  presentation: [`${office}.presentationml.presentation`, `${open}.presentation`, 'application/vnd.ms-powerpoint'],
  archive: ['application/zip', 'application/x-zip-compressed'],
} as const satisfies Readonly<Record<string, readonly string[]>>);

/** A kind of file. */
export type FileKind = keyof typeof fileKinds;

/** Media types that a list of kinds allows; no list means every kind. */
export function mediaTypesOf(kinds: readonly FileKind[] | undefined): readonly string[] {
  const chosen = kinds ?? (Object.keys(fileKinds) as FileKind[]);
  return chosen.flatMap((kind) => [...fileKinds[kind]]);
}
