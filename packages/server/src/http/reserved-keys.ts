const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const suspicious = /__proto__|constructor|prototype|\\u/;

/** Pointer of the first key that could reach into JavaScript itself; null when there is none. Walks without recursion, so depth is harmless. */
export function findReservedKey(text: string, value: unknown): string | null {
  if (!suspicious.test(text)) return null;
  const open: { readonly at: string; readonly value: unknown }[] = [{ at: '', value }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (typeof place.value !== 'object' || place.value === null) continue;
    for (const key of Object.keys(place.value)) {
      const at = `${place.at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (reserved.has(key)) return at;
      open.push({ at, value: Object.getOwnPropertyDescriptor(place.value, key)?.value });
    }
  }
  return null;
}
