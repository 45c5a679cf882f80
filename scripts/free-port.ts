import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to connections of their own accord (32,768 and up on Linux, 49,152 elsewhere). */
const lowest = 18_000;
const highest = 32_000;

/**
 * A port of this machine that nobody listens at. It is one that the system does not give away by itself, so that it is still free when
 * a server that is being started comes to open it, also for a second time.
 */
export async function freePort(): Promise<number> {
  let port = randomInt(lowest, highest);
  while (!(await isFree(port))) port = randomInt(lowest, highest);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
