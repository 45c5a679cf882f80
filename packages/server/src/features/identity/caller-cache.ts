import { createHash } from 'node:crypto';
import type { Caller } from '../../http/caller.ts';

const keptForMs = 30_000;
const mostCallers = 10_000;

/** What somebody shows: the two live in different worlds, so neither is ever taken for the other. */
export interface Credential {
  readonly kind: 'session' | 'api-key';
  readonly secret: string;
}

/** Callers found lately, by the hash of what they showed; emptied on every node when sign-ins, keys or roles change. */
export interface CallerCache {
  find(credential: Credential): Caller | undefined;
  keep(credential: Credential, caller: Caller): void;
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

function hashOf({ kind, secret }: Credential): string {
  return createHash('sha256').update(`${kind} ${secret}`).digest('base64url');
}
