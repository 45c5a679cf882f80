import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { derivedSecret } from '../../config/config.ts';
import type { Services } from '../../http/services.ts';

type Keeper = Pick<Services, 'config' | 'database'>;

/** Whose secret it is: it opens for no other connection. */
export interface SecretOwner {
  readonly tenant: string;
  readonly connection: string;
}

/** A fresh secret in the form of Standard Webhooks. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Encrypts a secret for the database (AES-256-GCM). */
export function sealSecret(keeper: Keeper, owner: SecretOwner, secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keeper), nonce).setAAD(nameOf(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** The secret again; null when it was sealed by another key or for another connection. */
export function openSecret(keeper: Keeper, owner: SecretOwner, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const cipher = createDecipheriv('aes-256-gcm', keyOf(keeper), bytes.subarray(0, 12)).setAAD(nameOf(owner));
  cipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
  } catch {
    // The tag does not fit: that is the answer.
    return null;
  }
}

function keyOf({ config, database }: Keeper): Buffer {
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'connections');
  return createHmac('sha256', secret).update('connection secrets').digest();
}

function nameOf({ tenant, connection }: SecretOwner): Buffer {
  return Buffer.from(JSON.stringify([tenant, connection]));
}
