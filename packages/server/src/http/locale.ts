import type { ProductLocale } from '@dealwright/shared';
import type { FastifyRequest } from 'fastify';

/** The language to answer in: the person's own, else what the browser asks for, else English. */
export function localeOf(request: FastifyRequest): ProductLocale {
  if (request.caller !== null && request.caller !== undefined) return request.caller.locale;
  const wanted = request.headers['accept-language'] ?? '';
  const first = wanted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith('zh') || part.startsWith('en'));
  return first?.startsWith('zh') ? 'zh-CN' : 'en';
}
