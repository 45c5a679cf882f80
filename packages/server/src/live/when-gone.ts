import type { ServerResponse } from 'node:http';

/** Does something once the reader of an answer has gone, at once when he went before anybody listened for it. */
export function whenGone(response: ServerResponse, act: () => void): void {
  if (response.destroyed) act();
  else response.once('close', act);
}
