import type { DealEvent } from '@dealwright/runtime';
import { hashOf } from '../../hash-of.ts';

/** What stands before the first event of every deal. */
export const chainStart = '0'.repeat(64);

/** An event with its place in the chain. */
export interface ChainedEvent {
  readonly event: DealEvent;
  readonly previousHash: string;
  readonly hash: string;
}

/** Links events to the end of a chain: each hash covers the hash before it and the canonical form of the event. */
export function chainEvents(previous: string, events: readonly DealEvent[]): readonly ChainedEvent[] {
  let last = previous;
  return events.map((event) => {
    const chained = { event, previousHash: last, hash: hashOf({ previous: last, event }) };
    last = chained.hash;
    return chained;
  });
}

/** The number of the first event that does not fit its chain, or null when all do. */
export function brokenLink(chain: readonly ChainedEvent[]): number | null {
  const whole = chainEvents(
    chainStart,
    chain.map(({ event }) => event),
  );
  const broken = whole.findIndex(
    ({ event, hash, previousHash }, place) =>
      event.seq !== place + 1 || hash !== chain[place]?.hash || previousHash !== chain[place]?.previousHash,
  );
  return broken === -1 ? null : broken + 1;
}
