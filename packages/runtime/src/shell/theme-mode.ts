const modeKey = 'dealwright.theme';

/** Light or dark. */
export type ThemeMode = 'light' | 'dark';

/** The mode of the page now. */
export function currentMode(): ThemeMode {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

const listeners = new Set<() => void>();

/** Calls back when the mode changes; the answer ends it. */
export function onModeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets the mode of the page and remembers it. */
export function setMode(mode: ThemeMode): void {
  document.documentElement.dataset.theme = mode;
  localStorage.setItem(modeKey, mode);
  for (const listener of listeners) listener();
}

/** Takes the remembered mode, else what the system prefers. Called before the first paint. */
export function restoreMode(): void {
  const remembered = localStorage.getItem(modeKey);
  const dark = remembered === null ? matchMedia('(prefers-color-scheme: dark)').matches : remembered === 'dark';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
