import { expect, test } from 'vitest';
import { listenLive } from './live.ts';

/** A stream that stands and notices nothing, as one does whose network was cut. */
class StandingStream extends EventTarget {
  static readonly OPEN = 1;
  readyState = StandingStream.OPEN;
  close(): void {
    this.readyState = 2;
  }
}

test('that the network is gone is told at once, before the stream notices', () => {
  Object.assign(globalThis, { EventSource: StandingStream });
  const told: boolean[] = [];
  const close = listenLive({ message: () => undefined, connected: (now) => told.push(now) });
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  expect(told).toEqual([false, true]);
  close();
  window.dispatchEvent(new Event('offline'));
  expect(told).toEqual([false, true]);
});
