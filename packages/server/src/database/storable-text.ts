import { AppError } from '@dealwright/shared';

/** Refuses what PostgreSQL and RFC 8785 cannot hold: the character NUL and halves of surrogate pairs. */
export function refuseUnstorable(value: unknown): void {
  const pointer = unstorableAt(value);
  if (pointer === null) return;
  const message = 'The text has a character that cannot be stored.';
  throw new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer, code: 'text.unstorable', message }],
  });
}

/** Walks with a list of its own, because a request may be nested deeper than the stack. */
function unstorableAt(value: unknown): string | null {
  const waiting: { readonly value: unknown; readonly pointer: string }[] = [{ value, pointer: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: part, pointer } = next;
    if (typeof part === 'string' && !isStorable(part)) return pointer;
    if (part === null || typeof part !== 'object') continue;
    for (const [key, inner] of Object.entries(part)) {
      if (!isStorable(key)) return pointer;
      waiting.push({ value: inner, pointer: `${pointer}/${key}` });
    }
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}
