import type { Json } from '@dealwright/shared';
import type { ColumnType } from 'kysely';

interface WebhookRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly process: string;
  readonly flow: string;
  readonly region_id: string;
  readonly sealed_secret: string;
  readonly sealed_before: string | null;
  readonly before_until: Date | null;
  readonly open: ColumnType<boolean, boolean | undefined, boolean>;
  readonly created_at: Date;
  readonly created_by: string;
}

interface WebhookMessageRow {
  readonly tenant_id: string;
  readonly webhook_id: string;
  readonly id: string;
  readonly body_hash: string;
  readonly state: 'taken' | 'refused';
  readonly reason: ColumnType<Json | null, string | null, string | null>;
  readonly deal_id: string | null;
  readonly received_at: Date;
}

/** Tables of webhooks. */
export interface WebhookTables {
  readonly webhook: WebhookRow;
  readonly webhook_message: WebhookMessageRow;
}
