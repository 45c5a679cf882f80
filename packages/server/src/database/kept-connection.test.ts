import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import pg from 'pg';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { keepConnection } from './kept-connection.ts';

test('a connection that never came can be ended, and whoever waits for it goes on', async () => {
  // A port that was free a moment ago: nobody answers there.
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const pool = new pg.Pool({ host: '127.0.0.1', port });
  let used = false;
  const kept = keepConnection({
    pool,
    log: pino({ level: 'silent' }),
    name: 'nobody there',
    use: async () => {
      used = true;
    },
  });
  kept.end();
  await kept.ready;
  await pool.end();
  expect(used).toBe(false);
});
