import { useSyncExternalStore } from 'react';

/** Milliseconds between two looks at the clock. */
const beat = 60_000;

let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, beat);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time now in milliseconds, renewed every minute for the whole page at once; ages on screen follow. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
