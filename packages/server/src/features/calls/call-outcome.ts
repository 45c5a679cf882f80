import type { Call } from '@dealwright/runtime';
import type { Json } from '@dealwright/shared';
import type { Services } from '../../http/services.ts';
import type { JobInput } from '../../jobs/handle-job.ts';
import type { CallAnswer } from './give-answer.ts';

/** One call of a flow with everything it is made from. */
export interface OpenCall<Kind extends Call['to'] = Call['to']> {
  /** The effect's key: the same key is the same deed (S-34). */
  readonly key: string;
  readonly tenant: string;
  readonly deal: string;
  readonly run: string;
  readonly visit: string;
  readonly call: Extract<Call, { readonly to: Kind }>;
}

/** How a call went. `open`: it was made, and the answer comes by itself. `again`: it failed for now. */
export type CallOutcome =
  | { readonly kind: 'answered'; readonly answer: Omit<CallAnswer, 'run' | 'visit'> }
  | { readonly kind: 'open' }
  | { readonly kind: 'failed'; readonly reason: string; readonly again: boolean };

/** What a caller works with. */
export interface CallTools {
  readonly services: Services;
  readonly transact: JobInput<'deal.call'>['transact'];
}

/** A call that is done with. */
export const done: CallOutcome = { kind: 'answered', answer: { outcome: 'done' } };

/** A call that failed and always will. */
export function failedFor(reason: string): CallOutcome {
  return { kind: 'failed', reason, again: false };
}

/** JSON that may be anything. */
export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // No JSON: the caller says what that means.
    return undefined;
  }
}
