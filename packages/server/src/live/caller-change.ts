import type { Services } from '../http/services.ts';

/** Channel on which nodes tell each other that sign-ins, keys, roles or languages changed. */
export const callerChannel = 'dealwright_callers';

/** Makes every node forget the callers it knows, so that an ended session or key ends everywhere at once. */
export async function announceCallerChange({
  identity,
  database,
}: Pick<Services, 'identity' | 'database'>): Promise<void> {
  identity.forgetCallers();
  await database.owner.query('select pg_notify($1, $2)', [callerChannel, '']);
}
