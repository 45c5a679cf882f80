import { type ProductLocale, type PublicLocale, publicLocales } from '@dealwright/shared';
import type { FastifyRequest } from 'fastify';

/** The language of pages and words that the product has in its own languages only: the person's, else what the browser asks for, else English. */
export function localeOf(request: FastifyRequest): ProductLocale {
  return request.caller?.locale ?? wantedOf(request, ['en', 'zh-CN']);
}

/** The language to answer in: the person's own; to strangers one of those they are spoken to in. */
export function answerLocaleOf(request: FastifyRequest): PublicLocale {
  return request.caller?.locale ?? wantedOf(request, publicLocales);
}

/** The first language the browser asks for, in its order, that is offered; English when there is none. */
function wantedOf<Locale extends PublicLocale>(request: FastifyRequest, offered: readonly Locale[]): Locale | 'en' {
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().toLowerCase());
  for (const part of wanted) {
    const found = offered.find((locale) => part.startsWith(locale.slice(0, 2)));
    if (found !== undefined) return found;
  }
  return 'en';
}
