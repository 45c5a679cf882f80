import type { TFunction } from 'i18next';
import { isApiError } from '../../client.ts';

/** A failed call in words: the server's own, or that nobody answered. Anything else is a fault and goes on. */
export function errorWords(error: unknown, t: TFunction): string {
  if (!isApiError(error)) throw error;
  return error.status === 0 || error.message === error.code ? t('app.unreachable') : error.message;
}
