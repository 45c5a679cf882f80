import type { Generated } from 'kysely';

interface FileRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly content_hash: string;
  readonly uploaded_by: string;
  readonly uploaded_at: Generated<Date>;
}

/** Tables of uploaded files. */
export interface FilesTables {
  readonly file: FileRow;
}
