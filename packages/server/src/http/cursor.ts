import { AppError, type Json } from '@dealwright/shared';

/** Writes the place of the last row of a page; readers treat it as opaque. */
export function encodeCursor(place: readonly Json[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor; null means the first page, anything that no page gave out is refused. */
export function decodeCursor(cursor: string | undefined): readonly Json[] | null {
  if (cursor === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.every(isPlain)) return place;
  } catch (cause) {
    throw wrongCursor(cause);
  }
  throw wrongCursor();
}

/** Rows of a page and the cursor of the next one, from one row more than asked for. */
export function pageFrom<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => readonly Json[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(placeOf(last)) : null };
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function wrongCursor(cause?: unknown): AppError {
  const details = [{ pointer: '/cursor', code: 'cursor', message: 'cursor' }];
  return new AppError('request.invalid', { params: { count: 1 }, details, cause });
}
