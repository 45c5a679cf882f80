import { AppError } from '@dealwright/shared';
import { refusalCode } from '../deals/deals.read-model.ts';
import type { RefusedFor } from './messages.store.ts';
import { placeInPayload } from './payload-values.ts';

/** A refusal of a message by its reason, perhaps with the place in the message that led to it. */
export function refusal(code: string, pointer?: string): AppError {
  const details = pointer === undefined ? [] : [{ pointer, code: 'webhook-place', message: pointer }];
  return new AppError('webhook.refused', { params: { reason: '' }, details, facts: { code } });
}

/** What the engine has against the values of a message, with the places where they stand in it. */
export function refusalOfEngine(cause: AppError, mapping: Readonly<Record<string, string>>): AppError {
  const details = cause.details.map((detail) => ({ ...detail, pointer: placeInPayload(detail.pointer, mapping) }));
  const { params } = cause;
  return new AppError('webhook.refused', { params, details, facts: { code: refusalCode(cause) }, cause });
}

/** What is written down of a refusal: its code and places; what stood there is the sender's. */
export function noteOf(error: AppError): RefusedFor {
  return { code: refusalCode(error), places: error.details.map(({ pointer }) => pointer) };
}
