import type { ProductLocale } from '@dealwright/shared';
import type { RunningServer } from '../http/start-server.ts';
import { earlyStart } from './early-start.ts';
import type { ProductInput } from './run-product.ts';

/** Starts the server, tells where it is, and stays until it is told to stop. The port is open before the product is loaded. */
export async function start(locale: ProductLocale): Promise<number> {
  const stopped = untilStopped();
  const { config, early } = await earlyStart();
  const server = await runOrClose({ config, early, locale });
  const signal = await stopped;
  server.services.log.info({ signal }, 'stopping');
  await server.stop();
  return 0;
}

/** A product that does not start leaves no open port behind. */
async function runOrClose(input: ProductInput): Promise<RunningServer> {
  try {
    const { runProduct } = await import('./run-product.ts');
    return await runProduct(input);
  } catch (cause) {
    await input.early.close();
    throw cause;
  }
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
