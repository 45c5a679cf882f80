import { useEffect, useRef } from 'react';
import { keyName, takesKeys } from './key-words.ts';
import { useSingleKeys } from './single-keys.ts';

/** Deeds by key: `n`, `/`, `ArrowDown`, or two keys after each other: `g b`. A deed that answers false leaves the key to the browser. */
export type KeyDeeds = Readonly<Record<string, () => unknown>>;

/** Milliseconds between the two keys of a pair. */
const pairWithin = 1_000;

/** Listens for keys while the page stands. Not while somebody types, in dialogs or in menus. */
export function useKeys(deeds: KeyDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | null = null;
    const press = (event: KeyboardEvent) => {
      const key = keyName(event);
      if (key === null || event.defaultPrevented || takesKeys(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (key.length === 1 && !useSingleKeys.getState().on) return;
      const pair = before !== null && event.timeStamp - before.at < pairWithin ? `${before.key} ${key}` : key;
      before = { key, at: event.timeStamp };
      const deed = latest.current[pair] ?? (pair.startsWith('g ') ? undefined : latest.current[key]);
      if (deed !== undefined && deed() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
