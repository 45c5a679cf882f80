import { AppError } from '@dealwright/shared';

/** Levels of lists and objects in a request; what is deeper would break every walk that calls itself. A definition has a narrower bound of its own. */
const deepest = 200;

/** Refuses what PostgreSQL and RFC 8785 cannot hold: the character NUL, halves of surrogate pairs, numbers that are none, and depth without end. */
export function refuseUnstorable(value: unknown): void {
  const found = firstUnstorable(value);
  if (found === null) return;
  const { pointer, code } = found;
  throw new AppError('request.invalid', { params: { count: 1 }, details: [{ pointer, code, message: code }] });
}

/** Whether PostgreSQL can hold a text. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed();
}

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

interface Unstorable {
  readonly pointer: string;
  readonly code: 'text.unstorable' | 'number.unstorable' | 'too-deep';
}

/** Walks with a list of its own, because a request may be nested deeper than the stack. */
function firstUnstorable(value: unknown): Unstorable | null {
  const waiting: Place[] = [{ value, pointer: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: part, pointer, depth } = next;
    if (typeof part === 'string' && !isStorable(part)) return { pointer, code: 'text.unstorable' };
    if (typeof part === 'number' && !Number.isFinite(part)) return { pointer, code: 'number.unstorable' };
    if (part === null || typeof part !== 'object') continue;
    if (depth === deepest) return { pointer: '', code: 'too-deep' };
    for (const [key, inner] of Object.entries(part)) {
      if (!isStorable(key)) return { pointer, code: 'text.unstorable' };
      waiting.push({ value: inner, pointer: `${pointer}/${key}`, depth: depth + 1 });
    }
  }
  return null;
}
