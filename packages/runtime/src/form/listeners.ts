/** Who wants to hear of changes: of one field or node, or of any. */
export interface Listeners {
  subscribe(id: string, listener: () => void): () => void;
  subscribeAll(listener: () => void): () => void;
  /** Tells those who listen to the ids, then, if there were any ids, those who listen to all. */
  tell(ids: readonly string[]): void;
}

/** Keeps listeners; leaving while others are told is allowed. */
export function createListeners(): Listeners {
  const each = new Map<string, Set<() => void>>();
  const all = new Set<() => void>();
  return {
    subscribe(id, listener) {
      const set = each.get(id) ?? new Set();
      each.set(id, set);
      set.add(listener);
      return () => {
        set.delete(listener);
        if (set.size === 0) each.delete(id);
      };
    },
    subscribeAll(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell(ids) {
      if (ids.length === 0) return;
      for (const id of ids) for (const listener of [...(each.get(id) ?? [])]) listener();
      for (const listener of [...all]) listener();
    },
  };
}
