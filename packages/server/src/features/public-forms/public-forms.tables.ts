import type { FieldValues } from '@dealwright/shared';
import type { ColumnType } from 'kysely';

interface ConsentReceiptRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly link_id: string;
  readonly process: string;
  readonly version: number;
  readonly definition_hash: string;
  readonly form: string;
  readonly field: string;
  readonly notice: string;
  readonly notice_version: string;
  readonly words_hash: string;
  readonly locale: string;
  readonly purposes: ColumnType<Readonly<Record<string, boolean>>, string, never>;
  readonly at: Date;
}

interface SubmissionRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly link_id: string;
  readonly command_id: string;
  readonly request_hash: string;
  readonly process: string;
  readonly version: number;
  readonly rule: string;
  readonly form: string;
  readonly locale: string;
  readonly receipts: ColumnType<readonly string[], string, never>;
  readonly field_values: ColumnType<FieldValues | null, string | null, string | null>;
  readonly email: string | null;
  readonly token_hash: string | null;
  readonly state: 'pending' | 'done' | 'expired';
  readonly until: Date | null;
  readonly deal_id: string | null;
  readonly sent_at: Date;
  readonly confirmed_at: Date | null;
}

/** Tables of what strangers send. */
export interface PublicFormTables {
  readonly consent_receipt: ConsentReceiptRow;
  readonly submission: SubmissionRow;
}
