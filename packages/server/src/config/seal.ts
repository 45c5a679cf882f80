import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Services } from '../http/services.ts';
import { derivedSecret } from './config.ts';

/** Who seals: the secret is the server's own, the same on all nodes of one database. */
export type Sealer = Pick<Services, 'config' | 'database'>;

/** What is sealed is good for this alone: a name, and what it belongs to, such as tenant and connection. */
export type SealPurpose = readonly [name: string, ...of: readonly string[]];

const scheme = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts a text so that only this server reads it, and only for the same purpose (AES-256-GCM), as base64url. */
export function seal(sealer: Sealer, purpose: SealPurpose, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(scheme, keyOf(sealer, purpose), nonce).setAAD(nameOf(purpose));
  const sealed = cipher.update(text, 'utf8');
  return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** The text again; null when it was sealed by another, for another purpose, or has been changed. */
export function unseal(sealer: Sealer, purpose: SealPurpose, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== sealed) return null;
  const decipher = createDecipheriv(scheme, keyOf(sealer, purpose), bytes.subarray(0, nonceBytes));
  decipher.setAAD(nameOf(purpose)).setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The only thing that final() throws for: the tag is not that of these bytes.
    return null;
  }
}

function keyOf({ config, database }: Sealer, [name]: SealPurpose): Buffer {
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'seal');
  return Buffer.from(hkdfSync('sha256', secret, '', `dealwright ${name}`, 32));
}

function nameOf(purpose: SealPurpose): Buffer {
  return Buffer.from(JSON.stringify(purpose));
}
