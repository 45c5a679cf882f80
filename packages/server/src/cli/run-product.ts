import type { ProductLocale } from '@dealwright/shared';
import * as contracts from '@dealwright/shared/api';
import type { Config } from '../config/config.ts';
import { createLog } from '../config/log.ts';
import { jobs, routes } from '../features/registry.ts';
import { refuseMissing } from '../http/completeness.ts';
import type { EarlyListener } from '../http/early-listener.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { welcome } from './welcome.ts';

/** What the command hands to the product. */
export interface ProductInput {
  readonly config: Config;
  readonly early: EarlyListener;
  readonly locale: ProductLocale;
}

/** Puts the whole product behind the open port and greets the person who started it. */
export async function runProduct({ config, early, locale }: ProductInput): Promise<RunningServer> {
  refuseMissing(contracts, routes);
  const server = await startServer({ config, log: createLog(config.logLevel), early }, { routes, jobs });
  process.stdout.write(await welcome(server, locale));
  return server;
}
