import type { Json } from '@dealwright/shared';

/**
 * The text of a value that should be one word or number; empty for lists and objects. Values come from anybody, and turning an
 * object into text would run its own `toString`, which need not be a function.
 */
export function plainWord(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
