import type { Targeting } from '@dealwright/shared';
import type { ColumnType } from 'kysely';

/** Kinds of change in the history of a release. */
export type ReleaseDeed = 'stable' | 'gray' | 'percent' | 'promote' | 'rollback';

type StoredTargeting = ColumnType<Targeting | null, string | null, string | null>;

interface ReleaseRow {
  readonly tenant_id: string;
  readonly process: string;
  readonly revision: number;
  readonly stable_version: number | null;
  readonly gray_version: number | null;
  readonly gray_targeting: StoredTargeting;
  readonly gray_salt: string | null;
  readonly gray_cut: number | null;
  readonly gray_since: Date | null;
  readonly changed_at: Date;
}

interface ReleaseChangeRow {
  readonly tenant_id: string;
  readonly process: string;
  readonly revision: number;
  readonly at: Date;
  readonly by_id: string;
  readonly what: ReleaseDeed;
  readonly version: number | null;
  readonly targeting: StoredTargeting;
  readonly note: string;
}

/** Tables of releases. */
export interface ReleaseTables {
  readonly release: ReleaseRow;
  readonly release_change: ReleaseChangeRow;
}
