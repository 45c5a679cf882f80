import type { FieldValues } from '@dealwright/shared';
import type { Instant, Origin, Reason, RowPlace } from './state.ts';

/** What a node asks of the world. `awaits`: the flow stands until the answer comes; otherwise the deed is enough. */
export type Call =
  | { readonly to: 'webhook'; readonly connection: string; readonly body: FieldValues; readonly awaits: boolean }
  | { readonly to: 'process'; readonly process: string; readonly values: FieldValues; readonly awaits: boolean }
  | {
      readonly to: 'assistant';
      readonly task: string;
      readonly fields: readonly string[];
      /** The row of a sub-table that the node is about; its columns are among the fields. */
      readonly row?: RowPlace;
      readonly awaits: true;
    };

/** What the engine asks the world to do. `key` is the idempotency key: the same key is the same deed (S-34, I-10). */
export type Effect =
  | {
      readonly kind: 'notify';
      readonly key: string;
      readonly people: readonly string[];
      readonly message: Reason;
      readonly task: string | null;
    }
  /** Ask a system outside, another process or the assistant; the answer comes back as a command that names run and visit. */
  | { readonly kind: 'call'; readonly key: string; readonly run: string; readonly visit: string; readonly call: Call }
  /** Tell the flow that started the deal how it ended. */
  | { readonly kind: 'outcome'; readonly key: string; readonly origin: Origin; readonly outcome: 'won' | 'lost' }
  | { readonly kind: 'schedule'; readonly key: string; readonly timer: string; readonly at: Instant }
  | { readonly kind: 'unschedule'; readonly key: string; readonly timer: string };
