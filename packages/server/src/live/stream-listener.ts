import type { ServerResponse } from 'node:http';
import type { Caller } from '../http/caller.ts';
import type { Listener } from './live-hub.ts';

/** Bytes that wait for a reader; who is further behind than this reads no more. */
const mostWaiting = 1024 * 1024;

/** One browser's stream as the hub knows it. */
export interface StreamListener extends Listener {
  /** Says that the stream lives, and who its reader is by now: roles may have changed since it was opened. */
  beat(caller: Caller): void;
}

/** A listener on an answer that stays open. A reader too slow for what comes is cut off: it opens a new stream and looks at everything again. */
export function streamListener(stream: ServerResponse, first: Caller): StreamListener {
  const reader = { caller: first };
  const write = (text: string) => {
    if (stream.writableEnded || stream.destroyed) return;
    if (stream.writableLength > mostWaiting) stream.destroy();
    else stream.write(text);
  };
  return {
    get caller() {
      return reader.caller;
    },
    send: (message) => write(`event: change\ndata: ${JSON.stringify(message)}\n\n`),
    refresh: () => write('event: refresh\ndata: {}\n\n'),
    end: () => stream.end(),
    beat: (caller) => {
      reader.caller = caller;
      write(':\n\n');
    },
  };
}
