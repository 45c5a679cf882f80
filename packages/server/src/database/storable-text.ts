import { AppError, type Json } from '@dealwright/shared';

/** Refuses what PostgreSQL and RFC 8785 cannot hold: the character NUL and halves of surrogate pairs. */
export function refuseUnstorable(value: unknown): void {
  const pointer = unstorableAt(value as Json, '');
  if (pointer === null) return;
  const message = 'The text has a character that cannot be stored.';
  throw new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer, code: 'text.unstorable', message }],
  });
}

function unstorableAt(value: Json, pointer: string): string | null {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? pointer : null;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, part] of Object.entries(value)) {
    const found = unstorableAt(part as Json, `${pointer}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
