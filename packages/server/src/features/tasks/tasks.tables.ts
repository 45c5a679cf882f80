import type { Reason } from '@dealwright/runtime';
import type { ColumnType } from 'kysely';

interface TaskRow {
  readonly tenant_id: string;
  /** `<deal>.<seat>`; of advice `<deal>.<advice>`, of a returned run `<deal>.<run>`. */
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
  /** Its holder has taken it out of the pool. */
  readonly claimed: boolean;
}

/** The to-dos of people: projections of the seats of deals. */
export interface TaskTables {
  readonly task: TaskRow;
}
