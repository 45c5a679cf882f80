import canonicalize from 'canonicalize';
import { AppError } from '../../errors/app-error.ts';

/** The one form of a JSON value (RFC 8785): the same meaning gives the same bytes, whatever the order of keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new AppError('request.malformed');
  return text;
}
