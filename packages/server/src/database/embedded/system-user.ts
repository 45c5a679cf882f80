import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@dealwright/shared';

/** Under which user PostgreSQL runs; empty means this process's own. */
export interface SystemUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it the user `postgres`, made when absent. */
export function postgresUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  return readPostgresUser() ?? createPostgresUser();
}

function readPostgresUser(): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function createPostgresUser(): SystemUser {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      { stdio: 'pipe' },
    );
  } catch (cause) {
    const raced = readPostgresUser();
    if (raced !== null) return raced;
    throw new AppError('database.refused', {
      params: {
        reason:
          'PostgreSQL does not run as root and the user "postgres" could not be made; start as another user or set DATABASE_URL',
      },
      cause,
    });
  }
  const made = readPostgresUser();
  if (made === null)
    throw new AppError('database.refused', {
      params: { reason: 'the user "postgres" was made but is not in /etc/passwd' },
    });
  return made;
}

/** Whether a user other than root gets as far as this folder. */
export function reachableByOthers(folder: string): boolean {
  let here = path.dirname(folder);
  for (;;) {
    const stat = statSync(here, { throwIfNoEntry: false });
    if (stat !== undefined && (stat.mode & 0o001) === 0) return false;
    const above = path.dirname(here);
    if (above === here) return true;
    here = above;
  }
}
