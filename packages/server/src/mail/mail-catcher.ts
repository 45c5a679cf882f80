import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../database/new-id.ts';
import type { MailMessage } from './mail-message.ts';

/** A mail that was caught instead of sent. */
export interface CaughtMail extends MailMessage {
  readonly id: string;
  readonly at: string;
}

/** Keeps mails in a folder where no SMTP server is configured, so that a person on his own machine can open their links. */
export interface MailCatcher {
  /** The same key is one mail, however often its job runs. */
  keep(message: MailMessage, key: string): Promise<void>;
  list(): Promise<readonly CaughtMail[]>;
  find(id: string): Promise<CaughtMail | null>;
}

const mostShown = 200;

/** A catcher on a folder. */
export function createMailCatcher(folder: string): MailCatcher {
  const fileOf = (id: string) => path.join(folder, `${id}.json`);
  const read = async (id: string): Promise<CaughtMail | null> => {
    try {
      return JSON.parse(await readFile(fileOf(id), 'utf8')) as CaughtMail;
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
      throw cause;
    }
  };
  return {
    keep: async (message, key) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
      if ((await read(id)) !== null) return;
      const draft = path.join(folder, newId('tmp'));
      await writeFile(draft, JSON.stringify({ ...message, id, at: new Date().toISOString() }), { mode: 0o600 });
      await rename(draft, fileOf(id));
    },
    list: async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
      const mails = await Promise.all(names.map((name) => read(name.slice(0, 32))));
      return mails
        .filter((mail) => mail !== null)
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .slice(0, mostShown);
    },
    find: (id) => (/^[0-9a-f]{32}$/.test(id) ? read(id) : Promise.resolve(null)),
  };
}
