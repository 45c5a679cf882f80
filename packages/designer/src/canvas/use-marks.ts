import { useState } from 'react';

/** Nodes chosen together; none while only one is selected. */
export interface Marks {
  readonly nodes: ReadonlySet<string>;
  /** Takes a node in or out; the one selected until now is taken in with the first. */
  toggle(node: string, selected: string | null): void;
  /** Chooses these and no others. */
  set(nodes: readonly string[]): void;
  clear(): void;
}

const none: ReadonlySet<string> = new Set();

/** The marks of one flow. Nodes that are gone meanwhile are no longer marked. */
export function useMarks(nodes: Readonly<Record<string, { readonly kind: string }>>): Marks {
  const [marked, setMarked] = useState(none);
  const present = [...marked].filter((node) => Object.hasOwn(nodes, node));
  return {
    nodes: present.length === marked.size ? marked : new Set(present),
    toggle: (node, selected) =>
      setMarked((before) => {
        const known =
          before.size > 0 || selected === null || !Object.hasOwn(nodes, selected) ? before : new Set([selected]);
        const rest = [...known].filter((one) => one !== node);
        const next = rest.length === known.size ? [...known, node] : rest;
        return next.length > 1 ? new Set(next) : none;
      }),
    set: (chosen) => setMarked(chosen.length > 1 ? new Set(chosen) : none),
    clear: () => setMarked((before) => (before.size === 0 ? before : none)),
  };
}
