import type { Json } from '@dealwright/shared';

/** Whether nothing is there: absent, null, empty text or empty list. */
export function isEmptyValue(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Order of two texts by their code points, the same on every machine; empty comes last. */
export function compareTexts(left: Json, right: Json): number {
  if (typeof left !== 'string' || typeof right !== 'string') {
    return Number(typeof right === 'string') - Number(typeof left === 'string');
  }
  return left < right ? -1 : left > right ? 1 : 0;
}
