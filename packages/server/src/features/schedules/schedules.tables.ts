import type { ColumnType, Generated } from 'kysely';

interface ScheduleRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly process: string;
  readonly flow: string;
  readonly region_id: string;
  readonly begins: 'deal' | 'flow';
  readonly active: boolean;
  readonly seen_until: Date;
  readonly next_at: Date | null;
  readonly try_at: Date | null;
  readonly tries: Generated<number>;
  readonly planned: readonly number[] | null;
  readonly failing_since: Date | null;
}

interface OccurrenceRow {
  readonly tenant_id: string;
  readonly schedule_id: string;
  readonly at: Date;
  readonly by_id: string | null;
  readonly versions: readonly number[];
  readonly after_deal: Generated<string>;
  readonly state: 'going' | 'done';
  readonly started: Generated<number>;
  readonly refused: ColumnType<Readonly<Record<string, number>>, string | undefined, string>;
  readonly deal_id: string | null;
  readonly ended_at: Date | null;
}

interface ChangeRow {
  readonly tenant_id: string;
  readonly id: Generated<string>;
}

interface TroubleRow {
  readonly tenant_id: string;
  readonly since: Date;
  readonly tries: number;
  readonly try_at: Date;
}

/** Tables of schedules. */
export interface ScheduleTables {
  readonly schedule: ScheduleRow;
  readonly schedule_occurrence: OccurrenceRow;
  readonly schedule_change: ChangeRow;
  readonly schedule_trouble: TroubleRow;
}
