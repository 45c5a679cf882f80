import type { ProductLocale } from '@dealwright/shared';
import * as contracts from '@dealwright/shared/api';
import { readConfig } from '../config/config.ts';
import { createLog } from '../config/log.ts';
import { jobs, routes } from '../features/registry.ts';
import { refuseMissing } from '../http/completeness.ts';
import { startServer } from '../http/start-server.ts';

/** Starts the server, tells where it is, and stays until it is told to stop. */
export async function start(locale: ProductLocale): Promise<number> {
  const config = readConfig(process.env, process.cwd());
  refuseMissing(contracts, routes);
  const stopped = untilStopped();
  const server = await startServer(config, createLog(config.logLevel), { routes, jobs });
  const { welcome } = await import('./welcome.ts');
  process.stdout.write(await welcome(server, locale));
  const signal = await stopped;
  server.services.log.info({ signal }, 'stopping');
  await server.stop();
  return 0;
}

/** The first signal stops in order; a second one ends at once. */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve(signal);
      });
    }
  });
}
