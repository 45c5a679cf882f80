import { hash } from 'node:crypto';
import { canonicalJson } from '@dealwright/shared';

/** The same as `contentHash`, by the SHA-256 of the platform: for what is hashed at every step. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'hex');
}
