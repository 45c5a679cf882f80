import type { Json } from '@dealwright/shared';
import type { ColumnType } from 'kysely';

interface AuditEntryRow {
  readonly tenant_id: string;
  readonly seq: number;
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: ColumnType<Json, string, never>;
  readonly previous_hash: string;
  readonly hash: string;
}

interface AuditHeadRow {
  readonly tenant_id: string;
  readonly seq: number;
  readonly hash: string;
}

/** Tables of the audit trail. */
export interface AuditTables {
  readonly audit_entry: AuditEntryRow;
  readonly audit_head: AuditHeadRow;
}
