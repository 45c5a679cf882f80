import type { Instant, Reason } from './state.ts';

/** What the engine asks the world to do. `key` is the idempotency key: the same key is the same deed (S-34, I-10). */
export type Effect =
  | {
      readonly kind: 'notify';
      readonly key: string;
      readonly people: readonly string[];
      readonly message: Reason;
      readonly task: string | null;
    }
  | { readonly kind: 'schedule'; readonly key: string; readonly timer: string; readonly at: Instant }
  | { readonly kind: 'unschedule'; readonly key: string; readonly timer: string };
