import { AppError } from '@dealwright/shared';
import { sql } from 'kysely';
import { type Sealer, type SealPurpose, unseal } from '../../config/seal.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import { isSignedBy, type SentMessage } from './signed-request.ts';

interface FoundWebhook {
  readonly tenant_id: string;
  readonly sealed_secret: string;
  readonly sealed_before: string | null;
  readonly before_until: Date | null;
  readonly open: boolean;
}

/** Signs nothing: messages to an address that never was are judged by it, which takes as long. */
const nobody = `whsec_${Buffer.alloc(32).toString('base64')}`;

/** The secret of a webhook opens for no other one. */
export function secretOf(webhook: string): SealPurpose {
  return ['secret of a webhook', webhook];
}

/**
 * The organization behind an address, for who proves that he knows its secret. To everybody else an address that never was, one that
 * is closed and one whose secret he does not know are the same.
 */
export async function tenantOf(sealer: Sealer, webhook: string, message: SentMessage): Promise<string> {
  const found = await withoutTenant(sealer.database, (db) =>
    sql<FoundWebhook>`select * from app.find_webhook(${webhook})`.execute(db),
  );
  const [row] = found.rows;
  const secrets = row === undefined ? [nobody] : secretsOf(sealer, webhook, row);
  const proven = isSignedBy(message, secrets);
  if (row === undefined || !row.open || !proven) throw new AppError('webhook.signature');
  return row.tenant_id;
}

function secretsOf(sealer: Sealer, webhook: string, row: FoundWebhook): readonly string[] {
  const before = row.before_until !== null && row.before_until.getTime() > Date.now() ? row.sealed_before : null;
  return [row.sealed_secret, before].flatMap((sealed) => {
    const secret = sealed === null ? null : unseal(sealer, secretOf(webhook), sealed);
    return secret ?? [];
  });
}
