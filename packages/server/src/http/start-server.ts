import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { readBuildFacts } from '../config/build-facts.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../config/log.ts';
import { openDatabase } from '../database/open-database.ts';
import { createCommandGroups } from '../features/deals/command-groups.ts';
import type { TimerLoop } from '../features/deals/timers/timer-loop.ts';
import { createFileStore } from '../features/files/file-store.ts';
import { createIdentity } from '../features/identity/identity.service.ts';
import type { ScheduleLoop } from '../features/schedules/schedule-loop.ts';
import type { JobImplementation } from '../jobs/handle-job.ts';
import type { JobWorker } from '../jobs/worker.ts';
import { createLiveHub } from '../live/live-hub.ts';
import { createMailCatcher } from '../mail/mail-catcher.ts';
import { createOutbound } from '../outbound/outbound-client.ts';
import { builtApps } from './apps.ts';
import { buildServer } from './build-server.ts';
import type { EarlyListener } from './early-listener.ts';
import type { RouteImplementation } from './implement.ts';
import type { Services } from './services.ts';

/** A server that answers. */
export interface RunningServer {
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Where it listens. */
  readonly address: string;
  /** Ends in order: no new requests, streams closed, running requests and jobs finished, database left. */
  stop(): Promise<void>;
}

/** What the server is to serve and to do. */
export interface ServerContent {
  readonly routes: readonly RouteImplementation[];
  readonly jobs: readonly JobImplementation[];
}

/** Puts the parts together that every handler gets. */
export async function createServices(config: Config, log: Log): Promise<Services> {
  const database = await openDatabase(config, log);
  return {
    config,
    log,
    build: readBuildFacts(),
    database,
    identity: createIdentity(config, database),
    commands: createCommandGroups(database),
    live: createLiveHub(database, log),
    outbound: createOutbound({ allowed: config.outboundAllowed }),
    files: createFileStore(path.join(config.dataFolder, 'files')),
    mailCatcher: config.smtpUrl === null ? createMailCatcher(path.join(config.dataFolder, 'mail')) : null,
  };
}

/** What a start needs: its settings and the port that is open already. */
export interface StartInput {
  readonly config: Config;
  readonly log: Log;
  readonly early: EarlyListener;
}

/** Starts everything: first the answers, then what can follow while they are given. */
export async function startServer(
  { config, log, early }: StartInput,
  { routes, jobs }: ServerContent,
): Promise<RunningServer> {
  const services = await createServices(config, log);
  const app = await buildServer(services, { routes, apps: builtApps(), early });
  log.debug({ address: early.address, ms: Math.round(performance.now()) }, 'answering');
  await services.live.start(() => services.identity.forgetCallers());
  const { startWorker } = await import('../jobs/worker.ts');
  const worker = await startWorker(services, jobs);
  const { startTimers } = await import('../features/deals/timers/timer-loop.ts');
  const { startSchedules } = await import('../features/schedules/schedule-loop.ts');
  const loops = [startTimers(services), startSchedules(services)];
  await services.identity.warmUp();
  if (config.demo) await (await import('../demo/seed-demo.ts')).seedDemo(services);
  return { app, services, address: early.address, stop: () => stopServer({ app, services, worker, loops, early }) };
}

interface Running {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly worker: JobWorker;
  /** What looks for what is due: timers of deals, and schedules. */
  readonly loops: readonly (TimerLoop | ScheduleLoop)[];
  readonly early: EarlyListener;
}

async function stopServer({ app, services, worker, loops, early }: Running): Promise<void> {
  await services.live.stop();
  await early.close();
  await app.close();
  await worker.stop();
  await Promise.all(loops.map((loop) => loop.stop()));
  await services.outbound.close();
  await services.database.close();
}
