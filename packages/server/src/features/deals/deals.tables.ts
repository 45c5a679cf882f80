import type { Deal, DealEvent } from '@dealwright/runtime';
import type { FieldValues, Json } from '@dealwright/shared';
import type { ColumnType } from 'kysely';

/** Where a deal waits: the stage it wants to enter and the people it waits for. */
export interface Waiting {
  readonly to: string;
  readonly people: readonly string[];
}

/** One deal: its state and the projections that lists read. */
export interface DealRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly rule: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly stage: string;
  readonly stage_since: Date;
  readonly stage_due: Date | null;
  readonly owner_id: string;
  readonly region_id: string;
  readonly team_id: string;
  readonly initiator_id: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly card: ColumnType<FieldValues, string, string>;
  readonly waiting: ColumnType<Waiting | null, string | null, string | null>;
  readonly state: ColumnType<Deal, string, string>;
  readonly last_hash: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly updated_at: Date;
}

interface DealEventRow {
  readonly tenant_id: string;
  readonly deal_id: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly event: ColumnType<DealEvent, string, never>;
  readonly previous_hash: string;
  readonly hash: string;
}

interface DealSeriesRow {
  readonly tenant_id: string;
  readonly year: number;
  readonly last_number: number;
}

interface CommandRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly deal_id: string;
  readonly by_actor: string;
  readonly request_hash: string;
  readonly answer: ColumnType<Json, string, never>;
  readonly at: Date;
}

interface DealRevealRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly deal_id: string;
  readonly after_seq: number;
  readonly field: string;
  readonly person_id: string;
  readonly purpose: string;
  readonly at: Date;
}

interface DealFileRow {
  readonly tenant_id: string;
  readonly file_id: string;
  readonly deal_id: string;
}

/** Tables of deals, their history and the commands they obeyed. */
export interface DealTables {
  readonly deal: DealRow;
  readonly deal_event: DealEventRow;
  readonly deal_series: DealSeriesRow;
  readonly command: CommandRow;
  readonly deal_reveal: DealRevealRow;
  readonly deal_file: DealFileRow;
  readonly deal_attachment: DealFileRow;
}
