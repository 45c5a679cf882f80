import { type ErrorCode, type ErrorDetail, errorCatalogue } from '@dealwright/shared';

/** A code of the catalogue, or the one thing only the browser can know: nobody answered. */
export type ApiErrorCode = ErrorCode | 'network.unreachable';

/** What a refused or failed call throws: the server's own words, its code, the wrong places and the facts a program may act on. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  /** HTTP status; 0 when nobody answered. */
  readonly status: number;
  readonly details: readonly ErrorDetail[];
  readonly facts: unknown;

  constructor(code: ApiErrorCode, answer: ErrorAnswer) {
    super(answer.message ?? code, answer.cause === undefined ? {} : { cause: answer.cause });
    this.name = 'ApiError';
    this.code = code;
    this.status = answer.status;
    this.details = answer.details ?? [];
    this.facts = answer.facts;
  }
}

/** The body of an error answer, with its status. */
export interface ErrorAnswer {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly details?: readonly ErrorDetail[];
  readonly facts?: unknown;
  /** What the browser said when there was no answer. */
  readonly cause?: unknown;
}

/** Whether something thrown is an answer of the server (or its absence), optionally with one code. */
export function isApiError(thrown: unknown, code?: ApiErrorCode): thrown is ApiError {
  return thrown instanceof ApiError && (code === undefined || thrown.code === code);
}

/** The error behind an answer; a code unknown to this build counts as a failure of the server. */
export function errorOfAnswer(answer: ErrorAnswer): ApiError {
  const known = answer.code !== undefined && Object.hasOwn(errorCatalogue, answer.code);
  return new ApiError(known ? (answer.code as ErrorCode) : 'server.failed', answer);
}
