/** What of a key press matters. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The name of a key press as bindings are written: `n`, `?`, `ArrowDown`; null with a modifier, which belongs to the browser. */
export function keyName({ key, ctrlKey, metaKey, altKey }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Whether keys belong to what is focused: somebody types there, or it walks with keys of its own. */
export function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="menu"]') !== null;
}
