import { AppError } from '@dealwright/shared';
import type { Pool } from 'pg';
import { type Config, derivedSecret } from '../config/config.ts';
import type { Log } from '../config/log.ts';
import { createTurns } from '../fairness/turns.ts';
import { kyselyOnPool } from './bound-kysely.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { createPool, withRole } from './pools.ts';
import { appRole, ensurePassword, identityRole } from './roles.ts';

/** Connections that serve requests, and how many of them one organization may hold at once. */
const appConnections = 12;
const mostOfOneTenant = 9;

/** Connects to PostgreSQL, starting the built-in one when no address is given, and brings it to this build's schema. */
export async function openDatabase(config: Config, log: Log): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config, log) : null;
  const ownerUrl = config.databaseUrl ?? embedded?.connectionString ?? '';
  const owner = createPool({ connectionString: ownerUrl, name: 'owner', size: 10, log });
  try {
    await migrate(owner, log);
  } catch (cause) {
    await owner.end();
    await embedded?.stop();
    throw cause instanceof AppError
      ? cause
      : new AppError('database.refused', {
          params: { reason: cause instanceof Error ? cause.message : 'it does not answer' },
          cause,
        });
  }
  const ownerPassword = decodeURIComponent(new URL(ownerUrl).password);
  const roleAt = (role: string, chosen: string | null) => signInAs({ owner, ownerUrl, ownerPassword }, role, chosen);
  const appUrl = await roleAt(appRole, config.databaseAppUrl);
  const identityUrl = await roleAt(identityRole, config.databaseIdentityUrl);
  const app = createPool({ connectionString: appUrl, name: 'app', size: appConnections, log, pipeline: true });
  const identity = createPool({ connectionString: identityUrl, name: 'identity', size: 4, log });
  return {
    app,
    identity,
    owner,
    kysely: kyselyOnPool(app),
    turns: createTurns({ most: mostOfOneTenant, patienceMs: 20_000 }),
    ownerPassword,
    close: async () => {
      await Promise.all([app.end(), identity.end(), owner.end()]);
      await embedded?.stop();
    },
  };
}

async function startEmbedded(config: Config, log: Log) {
  const { startEmbeddedPostgres } = await import('./embedded/embedded-postgres.ts');
  const embedded = await startEmbeddedPostgres(config, log);
  log.info({ folder: embedded.folder }, 'DATABASE_URL is not set: using the built-in PostgreSQL');
  return embedded;
}

interface OwnerAccess {
  readonly owner: Pool;
  readonly ownerUrl: string;
  readonly ownerPassword: string;
}

/** The address of a role: the operator's own, or the owner's with a derived password, which the role is given when it has none that fits. */
async function signInAs(
  { owner, ownerUrl, ownerPassword }: OwnerAccess,
  role: string,
  chosen: string | null,
): Promise<string> {
  if (chosen !== null) return chosen;
  const password = derivedSecret(ownerPassword, role);
  const connectionString = withRole(ownerUrl, role, password);
  await ensurePassword(owner, role, { connectionString, password });
  return connectionString;
}
