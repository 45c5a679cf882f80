import { type ErrorCode, errorCatalogue } from './catalogue.ts';

/** One wrong place inside a request or document. */
export interface ErrorDetail {
  /** RFC 6901 pointer into what was sent. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What an AppError carries beside its code. */
export interface AppErrorFacts {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly details?: readonly ErrorDetail[];
  /** What a program may act on: who decided, what a gate misses. Goes out as it is. */
  readonly facts?: unknown;
  readonly cause?: unknown;
}

/** The only error the product throws on purpose; becomes an HTTP answer `{ code, message, details }` with the catalogue's status. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly details: readonly ErrorDetail[];
  readonly facts: unknown;

  constructor(code: ErrorCode, facts: AppErrorFacts = {}) {
    super(code, facts.cause === undefined ? {} : { cause: facts.cause });
    this.name = 'AppError';
    this.code = code;
    this.status = errorCatalogue[code];
    this.params = facts.params ?? {};
    this.details = facts.details ?? [];
    this.facts = facts.facts;
  }
}
