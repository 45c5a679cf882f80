import type { Reason } from './state.ts';

const known: ReadonlySet<string> = new Set([
  'connection-unknown',
  'address-refused',
  'timeout',
  'too-large',
  'redirected',
  'unreachable',
  'process-unknown',
  'process-refused',
  'too-deep',
  'not-set-up',
  'not-understood',
]);

/** Why a call of a node failed, from the code that came with the answer; other codes, such as an HTTP status, are shown as they stand. */
export function callFailed(node: string, why: string): Reason {
  return { code: known.has(why) ? `call-failed-${why}` : 'call-failed', params: { node, why } };
}
