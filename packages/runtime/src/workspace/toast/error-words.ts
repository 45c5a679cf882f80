import type { TFunction } from 'i18next';
import { isApiError } from '../../client.ts';
import { momentText } from '../words/moment-text.ts';

/** A failed call in words: the server's own, or that nobody answered. Anything else is a fault and goes on. */
export function errorWords(error: unknown, t: TFunction): string {
  if (!isApiError(error)) throw error;
  if (error.status === 0 || error.message === error.code) return t('app.unreachable');
  return inOwnTime(error.message, t);
}

/** Words of the server with its moments in the reader's time: which zone he lives in only his browser knows. */
export function inOwnTime(words: string, t: TFunction): string {
  const reader = { locale: document.documentElement.lang, now: Date.now(), today: t('app.today') };
  return words.replace(instants, (at) => momentText(at, reader));
}

const instants = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/g;
