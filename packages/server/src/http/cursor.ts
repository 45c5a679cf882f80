import { AppError, type Json } from '@dealwright/shared';
import { isStorable } from '../database/storable-text.ts';

/** What one part of a cursor is: a moment, an id, or a place in a numbered list. */
export type CursorPart = 'instant' | 'text' | 'count';

/** A cursor that was read, each part as its kind says. */
export type CursorPlace<Shape extends readonly CursorPart[]> = {
  readonly [Part in keyof Shape]: Shape[Part] extends 'count' ? number : string;
};

/** Writes the place of the last row of a page; readers treat it as opaque. */
export function encodeCursor(place: readonly Json[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads a cursor of a list; null means the first page, anything that this list did not give out is refused. */
export function decodeCursor<const Shape extends readonly CursorPart[]>(
  cursor: string | undefined,
  shape: Shape,
): CursorPlace<Shape> | null {
  if (cursor === undefined) return null;
  const place = read(cursor);
  const fits = Array.isArray(place) && place.length === shape.length && shape.every((part, at) => is[part](place[at]));
  if (!fits) throw wrongCursor();
  return place as unknown as CursorPlace<Shape>;
}

/** Rows of a page and the cursor of the next one, from one row more than asked for. */
export function pageFrom<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => readonly Json[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(placeOf(last)) : null };
}

const instant = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const largestCount = 2_147_483_647;

/** Only what the database understands as the same kind gets to it. */
const is: { readonly [Part in CursorPart]: (value: unknown) => boolean } = {
  instant: (value) => typeof value === 'string' && instant.test(value) && isMoment(value),
  text: (value) => typeof value === 'string' && value.length <= 200 && isStorable(value),
  count: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largestCount,
};

/** A day that no month has is read as one of the next month, so it has to come back as it was. */
function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw wrongCursor(cause);
  }
}

function wrongCursor(cause?: unknown): AppError {
  const details = [{ pointer: '/cursor', code: 'cursor', message: 'cursor' }];
  return new AppError('request.invalid', { params: { count: 1 }, details, cause });
}
