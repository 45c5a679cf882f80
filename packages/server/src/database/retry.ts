import { setTimeout as wait } from 'node:timers/promises';
import { transientKind } from './transient-errors.ts';

/** COMMIT was sent and its answer lost: the work may stand or not. */
export class UnknownOutcome extends Error {
  constructor(options: { readonly cause: unknown }) {
    super('the answer to COMMIT was lost', options);
    this.name = 'UnknownOutcome';
  }
}

const contentionTries = 10;
const lostForMs = 20_000;

/** Tries transactional work again while the reason to fail passes by itself: ten times against others, twenty seconds without a database. */
export async function retryTransient<T>(
  work: () => Promise<T>,
  { idempotent }: { readonly idempotent: boolean },
): Promise<T> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      const kind = cause instanceof UnknownOutcome ? (idempotent ? 'lost' : null) : transientKind(cause);
      if (kind === null) throw cause;
      if (kind === 'contention' && attempt >= contentionTries) throw cause;
      if (kind === 'lost' && performance.now() - started > lostForMs) throw cause;
      const pause = kind === 'contention' ? 4 * 2 ** Math.min(attempt, 6) : 100 * 2 ** Math.min(attempt, 4);
      await wait(Math.random() * pause);
    }
  }
}
