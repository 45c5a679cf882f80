import { createHash } from 'node:crypto';
import { AppError } from '@dealwright/shared';
import type { FastifyInstance } from 'fastify';
import { findReservedKey } from './reserved-keys.ts';

/** Exactly one reader beside multipart: JSON, in which no key may reach into JavaScript itself. */
export function registerBodyParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    try {
      if (request.headers['idempotency-key'] !== undefined) request.bodyHash = hashOf(String(body));
      if (request.routeOptions.config.implementation?.contract.signed === true) request.rawBody = String(body);
      done(null, parseBody(String(body)));
    } catch (cause) {
      done(cause as Error);
    }
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  const value = parseJson(text);
  const pointer = findReservedKey(text, value);
  if (pointer === null) return value;
  const details = [{ pointer, code: 'reserved-key', message: pointer.slice(pointer.lastIndexOf('/') + 1) }];
  throw new AppError('request.invalid', { params: { count: 1 }, details });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('request.malformed', { cause });
  }
}
