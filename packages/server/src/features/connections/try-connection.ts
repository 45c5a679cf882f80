import { callFailed, engineTexts } from '@dealwright/runtime';
import { AppError, translate } from '@dealwright/shared';
import type { RouteAnswer, testConnection } from '@dealwright/shared/api';
import { unseal } from '../../config/seal.ts';
import { newId } from '../../database/new-id.ts';
import type { HandlerInput } from '../../http/implement.ts';
import { secretOf } from './connection-secret.ts';
import { readConnection } from './connections.store.ts';
import { signedMessage } from './signed-message.ts';

type Input = Pick<HandlerInput<typeof testConnection>, 'caller' | 'services' | 'transact'>;

/**
 * Sends a signed message that names no deal and asks for nothing, on the same way out as every call. Nothing of the answer is told but
 * whether it was a good one: what another system says is not for whoever tries.
 */
export async function tryConnection(
  name: string,
  { caller, services, transact }: Input,
): Promise<RouteAnswer<typeof testConnection>> {
  const { connection, now } = await transact(async (tx) => {
    const found = await readConnection(tx, name);
    if (found !== undefined) await tx.audit('connection.tested', name, { address: found.address });
    return { connection: found, now: tx.now };
  });
  if (connection === undefined) throw new AppError('not-found');
  const secret = unseal(services, secretOf({ tenant: caller.tenant, connection: name }), connection.sealed_secret);
  // Sealed under another key than this server has: it must be made anew.
  if (secret === null) return failed('connection-unknown', name, caller.locale);
  const id = newId('test');
  const message = signedMessage(connection.address, secret, { id, at: now, body: JSON.stringify({ id, test: true }) });
  const answer = await services.outbound.post(message);
  return answer.ok ? { ok: true, status: answer.status, reason: null } : failed(answer.reason, name, caller.locale);
}

function failed(why: string, name: string, locale: string): RouteAnswer<typeof testConnection> {
  const { code, params } = callFailed(name, why);
  return { ok: false, status: null, reason: translate(engineTexts, `because.${code}`, params, locale) };
}
