import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../packages/server/dist/config/config.js';
import { createLog } from '../../../packages/server/dist/config/log.js';
import { createServices } from '../../../packages/server/dist/http/start-server.js';
import { handleJob } from '../../../packages/server/dist/jobs/handle-job.js';
import { startWorker } from '../../../packages/server/dist/jobs/worker.js';
import { type Drain, task } from './drain.ts';

/** The worker of the built server, on a database that it brings to its schema, with one kind of job that does nothing. */
export async function startProductWorker(databaseUrl: string): Promise<Drain> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dealwright-bench-data-'));
  const log = createLog('fatal');
  const services = await createServices(readConfig({ DATABASE_URL: databaseUrl, DATA_DIR: folder }, folder), log);
  return {
    start: (onDone) => startWorker(services, [handleJob(task, async () => onDone())]),
    close: async () => {
      await services.outbound.close();
      await services.database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
