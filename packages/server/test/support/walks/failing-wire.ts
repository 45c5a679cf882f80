import { connect, createServer, type Socket } from 'node:net';

/** The way between a server and its database, which breaks now and then. */
export interface FailingWire {
  /** Address of the database through the wire. */
  readonly url: string;
  /** How often it broke. */
  readonly cuts: number;
  /** Whether it breaks: not at first, for a server that loses its database while it starts ends, and that is right. */
  breaks(does: boolean): void;
  stop(): Promise<void>;
}

/**
 * A wire to a database that is cut before or after any message with the odds given: the message never arrives, or it arrives and its
 * answer never does. To the database that is a server that died at that very await; what it had not committed is gone.
 */
export async function failingWire(databaseUrl: string, odds: number): Promise<FailingWire> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let cuts = 0;
  let breaking = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let broken = false;
    for (const side of [client, upstream]) {
      side.setNoDelay(true);
      open.add(side);
      // Whoever hangs up first, the other side learns of it.
      side.on('error', () => undefined);
      side.on('close', () => {
        open.delete(side);
        client.destroy();
        upstream.destroy();
      });
    }
    const cut = () => {
      cuts += 1;
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (message) => {
      const breaks = breaking && Math.random() < odds;
      if (breaks && Math.random() < 0.5) return cut();
      broken ||= breaks;
      upstream.write(message);
    });
    upstream.on('data', (message) => (broken ? cut() : client.write(message)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  const through = new URL(target);
  through.hostname = '127.0.0.1';
  through.port = String(address.port);
  return {
    url: through.href,
    get cuts() {
      return cuts;
    },
    breaks: (does) => {
      breaking = does;
    },
    stop: async () => {
      for (const side of open) side.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
