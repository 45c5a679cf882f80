import type { Reason } from '@dealwright/runtime';
import type { ColumnType } from 'kysely';

interface NotificationRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly person_id: string;
  readonly effect_key: string;
  readonly at: Date;
  readonly read_at: Date | null;
  readonly deal_id: string | null;
  readonly task_id: string | null;
  readonly message: ColumnType<Reason, string, never>;
}

/** Messages to people. */
export interface NotificationTables {
  readonly notification: NotificationRow;
}
