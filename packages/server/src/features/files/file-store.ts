import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '../../database/new-id.ts';

/** The bytes of files, by their own hash; no name or path of a client comes near it. */
export interface FileStore {
  /** Keeps bytes durably and answers their SHA-256. */
  keep(tenant: string, content: Uint8Array): Promise<string>;
  read(tenant: string, hash: string): Readable;
}

/** Files in a folder; each organization has its own, so that nobody learns what another one has. */
export function createFileStore(folder: string): FileStore {
  const placeOf = (tenant: string, hash: string) =>
    path.join(folder, createHash('sha256').update(tenant).digest('hex').slice(0, 24), hash.slice(0, 2), hash);
  return {
    keep: async (tenant, content) => {
      const hash = createHash('sha256').update(content).digest('hex');
      const place = placeOf(tenant, hash);
      if (!(await exists(place))) await writeDurably(place, content);
      return hash;
    },
    read: (tenant, hash) => createReadStream(placeOf(tenant, hash)),
  };
}

async function writeDurably(place: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const draft = `${place}.${newId('tmp')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, place);
}

async function exists(place: string): Promise<boolean> {
  try {
    await access(place);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return false;
    throw cause;
  }
}
