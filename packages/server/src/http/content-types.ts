import { AppError } from '@dealwright/shared';
import type { FastifyInstance } from 'fastify';

const json = /^application\/json(?:; ?charset=utf-8)?$/i;
const multipart = /^multipart\/form-data; ?boundary=[\x21-\x7e]{1,100}$/i;

/** Each route takes one kind of body, told by an exact header; there is no spelling that gets past the checks of its contract. Asked after permission and before the body is read. */
export function registerContentTypeCheck(app: FastifyInstance): void {
  app.addHook('preParsing', async (request) => {
    const type = request.headers['content-type'];
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    if (type === undefined && !hasBody) return;
    const wanted = request.routeOptions.config.implementation?.takes === 'multipart' ? multipart : json;
    if (type === undefined || !wanted.test(type)) throw new AppError('request.media-type');
  });
}
