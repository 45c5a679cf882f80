import { readBuildFacts } from '../config/build-facts.ts';
import { type Config, readConfig } from '../config/config.ts';
import { type EarlyListener, listenEarly } from '../http/early-listener.ts';

/** What a start has before the product is loaded. */
export interface EarlyStart {
  readonly config: Config;
  readonly early: EarlyListener;
}

const state: { begun: Promise<EarlyStart> | null } = { begun: null };

/** Reads the settings and opens the port; done once, whoever asks first. Failures are for him who awaits `earlyStart`. */
export async function beginStart(): Promise<void> {
  await earlyStart().catch(() => undefined);
}

/** The settings and the open port of this process. */
export function earlyStart(): Promise<EarlyStart> {
  state.begun ??= open();
  return state.begun;
}

async function open(): Promise<EarlyStart> {
  const config = readConfig(process.env, process.cwd());
  return { config, early: await listenEarly(config, readBuildFacts()) };
}
