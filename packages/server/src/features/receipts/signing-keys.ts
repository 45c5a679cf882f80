import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { AppError, type PublicKey } from '@dealwright/shared';
import { sql } from 'kysely';
import { type SealPurpose, seal, unseal } from '../../config/seal.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Services } from '../../http/services.ts';

/** A key that may sign. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  sign(text: string): string;
}

/** The organization's newest key; the first time one is asked for, it is made. */
export async function signingKey(tx: TenantTransaction, services: Services): Promise<SigningKey> {
  const row = (await newest(tx)) ?? (await makeKey(tx, services));
  const pem = unseal(services, purposeOf(tx, row.id), row.sealed_key);
  if (pem === null) throw new AppError('server.failed', { params: { id: row.id } });
  const key = createPrivateKey({ key: pem, format: 'pem' });
  return { publicKey: publicKeyOf(row), sign: (text) => signed(key, text) };
}

/** Public halves of all keys the organization ever signed with. */
export async function publicKeys(tx: TenantTransaction): Promise<readonly PublicKey[]> {
  const rows = await tx.db.selectFrom('signing_key').select(['id', 'public_key']).orderBy('created_at').execute();
  return rows.map(publicKeyOf);
}

function purposeOf({ tenant }: TenantTransaction, key: string): SealPurpose {
  return ['key of receipts', tenant, key];
}

function newest(tx: TenantTransaction) {
  return tx.db.selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').orderBy('id').executeTakeFirst();
}

/** Two who ask at once make one key: the organization's row is locked meanwhile. */
async function makeKey(tx: TenantTransaction, services: Services) {
  await sql`select 1 from app.organization where tenant_id = ${tx.tenant} for update`.execute(tx.db);
  const known = await newest(tx);
  if (known !== undefined) return known;
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const x = publicKey.export({ format: 'jwk' }).x ?? '';
  const id = thumbprint(x);
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const row = {
    tenant_id: tx.tenant,
    id,
    public_key: x,
    sealed_key: seal(services, purposeOf(tx, id), pem),
    created_at: tx.now,
  };
  await tx.db.insertInto('signing_key').values(row).execute();
  await tx.audit('receipts.key-made', row.id, {});
  return row;
}

/** RFC 7638 over the members of RFC 8037. */
function thumbprint(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

function publicKeyOf(row: { readonly id: string; readonly public_key: string }): PublicKey {
  return { kty: 'OKP', crv: 'Ed25519', x: row.public_key, kid: row.id };
}

function signed(key: KeyObject, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64url');
}
