import type { Json } from '@dealwright/shared';
import type { ColumnType, Generated } from 'kysely';

interface KeptAnswerRow {
  readonly tenant_id: string;
  readonly person_id: string;
  readonly key: string;
  readonly request_hash: string;
  readonly status: number | null;
  readonly answer: ColumnType<Json, string | null, string | null>;
  readonly created_at: Generated<Date>;
}

/** Tables that keep requests honest. */
export interface HttpTables {
  readonly kept_answer: KeptAnswerRow;
}
