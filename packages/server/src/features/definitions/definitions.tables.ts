import type { ColumnType, Generated } from 'kysely';

/** A title by locale. */
export type TitleByLocale = Readonly<Record<string, string>>;

interface ProcessRow {
  readonly tenant_id: string;
  readonly key: string;
  readonly title: ColumnType<TitleByLocale, string, string>;
  readonly newest_version: Generated<number>;
  readonly template: string | null;
  readonly created_at: Date;
  readonly created_by: string;
  readonly updated_at: Date;
  readonly updated_by: string;
}

interface DraftRow {
  readonly tenant_id: string;
  readonly process: string;
  readonly revision: number;
  /** JSON text in the order it was written. */
  readonly document: string;
  readonly content_hash: string;
  readonly based_on: number | null;
  readonly saved_at: Date;
  readonly saved_by: string;
}

interface DefinitionRow {
  readonly tenant_id: string;
  readonly hash: string;
  readonly behaviour_hash: string;
  /** Canonical JSON text. */
  readonly document: string;
  /** Whether a flow of it is started by schedule. */
  readonly scheduled: ColumnType<boolean, never, never>;
  readonly stored_at: Date;
}

interface VersionRow {
  readonly tenant_id: string;
  readonly process: string;
  readonly version: number;
  readonly hash: string;
  readonly note: string;
  readonly published_at: Date;
  readonly published_by: string;
}

interface PublicLinkRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly process: string;
  readonly form: string;
  readonly region_id: string;
  readonly open: Generated<boolean>;
  readonly created_at: Date;
  readonly created_by: string;
}

/** Tables of processes, drafts, versions and public links. */
export interface DefinitionTables {
  readonly process: ProcessRow;
  readonly draft: DraftRow;
  readonly definition: DefinitionRow;
  readonly version: VersionRow;
  readonly public_link: PublicLinkRow;
}
