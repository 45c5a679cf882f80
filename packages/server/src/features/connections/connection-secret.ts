import { randomBytes } from 'node:crypto';
import type { SealPurpose } from '../../config/seal.ts';

/** A fresh secret in the form of Standard Webhooks. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** The secret of a connection opens for no other one. */
export function secretOf({
  tenant,
  connection,
}: {
  readonly tenant: string;
  readonly connection: string;
}): SealPurpose {
  return ['secret of a connection', tenant, connection];
}
