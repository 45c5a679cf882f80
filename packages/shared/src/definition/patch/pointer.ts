const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that would reach JavaScript's own object members; no document, path or parameter may use them. */
export function isReservedKey(key: string): boolean {
  return reserved.has(key);
}

/** One step of an RFC 6901 pointer, escaped. */
export function pointerStep(step: string | number): string {
  const text = String(step);
  const plain = !text.includes('~') && !text.includes('/');
  return `/${plain ? text : text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An RFC 6901 pointer from its steps. */
export function pointerOf(...steps: readonly (string | number)[]): string {
  return steps.map(pointerStep).join('');
}

/** The steps of an RFC 6901 pointer; null when it is not one or names a reserved key. */
export function parsePointer(pointer: string): readonly string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return null;
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.some(isReservedKey) ? null : steps;
}

const arrayIndex = /^(?:0|[1-9]\d{0,8})$/;

/** The place in a list that a pointer step names; null when it names none. */
export function indexOfStep(step: string, length: number): number | null {
  if (!arrayIndex.test(step)) return null;
  const index = Number(step);
  return index < length ? index : null;
}

/** The value at a pointer's steps; undefined where there is none. */
export function valueAt(document: unknown, steps: readonly string[]): unknown {
  let value = document;
  for (const step of steps) {
    if (Array.isArray(value)) {
      const index = indexOfStep(step, value.length);
      value = index === null ? undefined : value[index];
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
      value = (value as Readonly<Record<string, unknown>>)[step];
    } else return undefined;
  }
  return value;
}
