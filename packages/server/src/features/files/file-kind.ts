/** What the content of a file was found to be, or why it is refused. */
export type FileKind =
  | { readonly type: string }
  | { readonly refused: 'file.empty' | 'file.kind' | 'file.disguise'; readonly extension: string };

const byExtension: Readonly<Record<string, string>> = Object.freeze({
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
});

/** Finds the kind by the first bytes; the name has to say the same. Text has no such bytes, so it must be plain readable text. */
export async function fileKind(name: string, content: Uint8Array): Promise<FileKind> {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const wanted = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (content.length === 0) return { refused: 'file.empty', extension };
  if (wanted === undefined) return { refused: 'file.kind', extension };
  const { fileTypeFromBuffer } = await import('file-type');
  const found = (await fileTypeFromBuffer(content))?.mime;
  const isText = wanted.startsWith('text/');
  const matches = isText ? found === undefined && readable(content) : found === wanted;
  return matches ? { type: wanted } : { refused: 'file.disguise', extension };
}

function readable(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return !text.includes('\0') && !/<\s*(?:!doctype|html|script|svg|iframe|\?xml)/i.test(text);
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}
