import pg from 'pg';

const contention = new Set(['40001', '40P01', '55P03']);
const lost = /^(57P0[123]|08...|25006|53300)$/;
const socketCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Why a transaction may be tried again: others were in the way, or the database was not there. */
export type TransientKind = 'contention' | 'lost';

/** Tells whether an error passes by itself; null means that a second try would end the same. */
export function transientKind(cause: unknown): TransientKind | null {
  if (cause instanceof pg.DatabaseError) {
    if (contention.has(cause.code ?? '')) return 'contention';
    return lost.test(cause.code ?? '') ? 'lost' : null;
  }
  if (!(cause instanceof Error)) return null;
  if ('code' in cause && typeof cause.code === 'string' && socketCodes.has(cause.code)) return 'lost';
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
    cause.message,
  )
    ? 'lost'
    : null;
}
