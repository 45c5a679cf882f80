/** One answer for all who ask within a short time. */
export interface SharedAnswer<T> {
  /** The answer that is being found or was found just now; else a new one is looked for. A failure is told to those who wait for it, and kept no longer. */
  ask(find: () => Promise<T>): Promise<T>;
}

/** An answer that holds for some milliseconds after it was asked for. */
export function createSharedAnswer<T>({ forMs }: { readonly forMs: number }): SharedAnswer<T> {
  let known: { readonly answer: Promise<T>; readonly until: number } | null = null;
  return {
    ask: (find) => {
      if (known !== null && performance.now() < known.until) return known.answer;
      const answer = find();
      const entry = { answer, until: performance.now() + forMs };
      known = entry;
      answer.catch(() => {
        if (known === entry) known = null;
      });
      return answer;
    },
  };
}
