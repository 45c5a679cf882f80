import type { ProcessDefinition } from '@dealwright/shared';

/** A machine name that no field has or had, made from a wish: "money", "money_2", … */
export function freeKey(definition: ProcessDefinition, wish: string): string {
  const taken = new Set(Object.values(definition.fields).flatMap(({ key, keyHistory = [] }) => [key, ...keyHistory]));
  const base = keyFrom(wish);
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}_${count}`;
    if (!taken.has(key)) return key;
  }
}

/** Letters, digits and underscores of a wish, beginning with a letter. */
export function keyFrom(wish: string): string {
  const key = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 50);
  return key === '' ? 'field' : key;
}
