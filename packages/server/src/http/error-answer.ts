import { AppError, type ErrorCode, errorTexts, type PublicLocale, translate } from '@dealwright/shared';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../database/new-id.ts';
import { transientKind } from '../database/transient-errors.ts';
import { answerLocaleOf } from './locale.ts';
import { httpTexts } from './texts.ts';

/** Errors of the HTTP library in the product's own words. */
const libraryCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media-type',
  FST_ERR_CTP_EMPTY_TYPE: 'request.media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_ASYNC_CONSTRAINT: 'not-found',
  FST_REQ_FILE_TOO_LARGE: 'request.too-large',
  FST_FILES_LIMIT: 'request.too-large',
  FST_FIELDS_LIMIT: 'request.too-large',
  FST_PARTS_LIMIT: 'request.too-large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'request.media-type',
  FST_UNDER_PRESSURE: 'server.busy',
};

/** Turns whatever was thrown into the one shape of errors; what nobody expected is logged with a number that the caller is told. */
export function registerErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler(async (cause, request, reply) => {
    const error = expected(cause) ?? unexpected(cause, request);
    await sendError(error, request, reply);
  });
  app.setNotFoundHandler(async (request, reply) => sendError(new AppError('not-found'), request, reply));
}

/** Answers with an error in the caller's language. */
export async function sendError(error: AppError, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const locale = answerLocaleOf(request);
  if (typeof error.params.seconds === 'number') reply.header('retry-after', error.params.seconds);
  await reply
    .code(error.status)
    .type('application/json; charset=utf-8')
    .send({
      code: error.code,
      message: translate(errorTexts, `error.${error.code}`, error.params, locale),
      details: error.details.map((detail) => ({
        ...detail,
        message: detailMessage(detail.code, detail.message, locale),
      })),
      ...(error.facts === undefined ? {} : { facts: error.facts }),
    });
}

/** Details of this room carry a code whose text is here; those of others come translated already. */
function detailMessage(code: string, message: string, locale: PublicLocale): string {
  const key = `http.${code}`;
  return Object.hasOwn(httpTexts, key) ? translate(httpTexts, key, { message }, locale) : message;
}

function expected(cause: unknown): AppError | null {
  if (cause instanceof AppError) return cause.code === 'server.failed' ? null : cause;
  if (transientKind(cause) !== null) return new AppError('server.busy', { params: { seconds: 2 }, cause });
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  const code = Object.hasOwn(libraryCodes, cause.code) ? libraryCodes[cause.code] : undefined;
  return code === undefined ? null : new AppError(code, { params: { limit: limitOf(cause.code), seconds: 5 }, cause });
}

/** How large a request may be: files and JSON have limits of their own. */
function limitOf(code: string): string {
  return code === 'FST_REQ_FILE_TOO_LARGE' ? '25 MB' : '2 MB';
}

function unexpected(cause: unknown, request: FastifyRequest): AppError {
  const id = newId('err');
  request.log.error({ err: cause, error: id, route: request.routeOptions.url }, 'a request failed');
  return new AppError('server.failed', { params: { id }, cause });
}
