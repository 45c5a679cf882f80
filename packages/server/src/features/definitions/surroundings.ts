import type { Surroundings } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { connectionNames } from '../connections/connections.read-model.ts';
import { releasesByProcess } from '../releases/releases.read-model.ts';
import { listProcessRows } from './processes.store.ts';

/** What definitions may name beside themselves: the connections and processes of the organization as they are now. */
export async function surroundingsOf(tx: TenantTransaction): Promise<Surroundings> {
  const connections = await connectionNames(tx);
  const [rows, releases] = [await listProcessRows(tx), await releasesByProcess(tx)];
  const isReleased = (key: string): boolean => {
    const release = releases.get(key);
    return release !== undefined && (release.stable !== null || release.gray !== null);
  };
  return { connections, processes: rows.map(({ key, title }) => ({ key, title, released: isReleased(key) })) };
}
