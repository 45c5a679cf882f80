import type { Generated } from 'kysely';

interface ApiKeyRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly prefix: string;
  readonly secret_hash: string;
  readonly created_at: Generated<Date>;
  readonly last_used_at: Date | null;
}

/** Tables of sign-in that carry a tenant; those of schema `identity` belong to the sign-in library. */
export interface IdentityTables {
  readonly api_key: ApiKeyRow;
}
