import { AppError } from '@dealwright/shared';
import { unseal } from '../../config/seal.ts';
import { readConnection, secretOf, signedMessage } from '../connections/connections.read-model.ts';
import { readDeal } from '../deals/deals.read-model.ts';
import { type AnswerPlace, signAnswer } from './answer-token.ts';
import { type CallOutcome, type CallTools, done, failedFor, type OpenCall } from './call-outcome.ts';

/** Sends the values of a call to a named connection, signed; the key of the effect is the id of the message on every try. */
export async function callWebhook(open: OpenCall<'webhook'>, { services, transact }: CallTools): Promise<CallOutcome> {
  const { connection: name, awaits } = open.call;
  const found = await transact(async (tx) => ({
    connection: await readConnection(tx, name),
    deal: await readDeal(tx, open.deal),
    now: tx.now,
  }));
  const { connection, deal, now } = found;
  if (deal === undefined) throw new AppError('not-found');
  const secret =
    connection?.open === true
      ? unseal(services, secretOf({ tenant: open.tenant, connection: name }), connection.sealed_secret)
      : null;
  if (connection === undefined || secret === null) return failedFor('connection-unknown');
  const body = JSON.stringify({
    id: open.key,
    deal: { id: deal.id, number: deal.number, process: deal.process },
    values: open.call.body,
    ...(awaits ? { answer: answerAddress(open, services) } : {}),
  });
  const message = signedMessage(connection.address, secret, { id: open.key, at: now, body });
  const answer = await services.outbound.post(message);
  if (!answer.ok) return { kind: 'failed', reason: answer.reason, again: answer.again };
  return awaits ? { kind: 'open' } : done;
}

function answerAddress(open: AnswerPlace, services: CallTools['services']): string {
  return `${services.config.publicUrl}/api/public/answers/${signAnswer(services, open)}`;
}
