import { createHash } from 'node:crypto';
import type { Caller } from '../../http/caller.ts';

const keptForMs = 30_000;
const mostCallers = 10_000;

/** Callers found lately, by the hash of what they showed; emptied on every node when sign-ins, keys or roles change. */
export interface CallerCache {
  find(credential: string): Caller | undefined;
  keep(credential: string, caller: Caller): void;
  forgetAll(): void;
}

/** An empty cache. */
export function createCallerCache(): CallerCache {
  const kept = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return {
    find: (credential) => {
      const entry = kept.get(hashOf(credential));
      return entry !== undefined && entry.until > performance.now() ? entry.caller : undefined;
    },
    keep: (credential, caller) => {
      if (kept.size >= mostCallers) kept.clear();
      kept.set(hashOf(credential), { caller, until: performance.now() + keptForMs });
    },
    forgetAll: () => kept.clear(),
  };
}

function hashOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64url');
}
