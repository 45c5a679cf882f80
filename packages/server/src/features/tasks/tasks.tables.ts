import type { Reason } from '@dealwright/runtime';
import type { ColumnType } from 'kysely';

interface TaskRow {
  readonly tenant_id: string;
  /** `<deal>.<seat>`. */
  readonly id: string;
  readonly deal_id: string;
  readonly process: string;
  readonly run: string;
  readonly visit: string;
  readonly seat: string;
  readonly node: string;
  readonly kind: string;
  readonly person_id: string;
  readonly initiator_id: string;
  readonly status: string;
  readonly because: ColumnType<Reason, string, string>;
  readonly opened_at: Date | null;
  readonly decided_at: Date | null;
  readonly decided_by: string | null;
  readonly due_at: Date | null;
}

/** The to-dos of people: projections of the seats of deals. */
export interface TaskTables {
  readonly task: TaskRow;
}
