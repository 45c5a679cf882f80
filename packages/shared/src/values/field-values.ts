import type { Json } from './json.ts';

/** Amount of money; `amount` is a decimal string, `currency` an ISO 4217 code. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** One row of a sub-table; `id` is stable while the row lives. */
export interface Row {
  readonly id: string;
  readonly values: FieldValues;
}

/** A stored file as a field holds it; `id` is the server's opaque handle. */
export interface FileReference {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** What a person allowed: which purposes, on which notice, in which language, when. */
export interface ConsentValue {
  readonly purposes: Readonly<Record<string, boolean>>;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly locale: string;
  readonly at: string;
  /** The member who wrote it down for the person; left out when the person ticked the boxes himself (GDPR Art. 7(1)). */
  readonly recordedBy?: string;
}

/**
 * Values of a deal by field id. Stored forms: text, date ("2026-01-31"), date-time (ISO instant), choice (option id) and
 * person (member id) are strings; number and percent are decimal strings ("12.5"; 8 % is "8"); several choices is an array
 * of option ids; yes/no a boolean; money, consent, files and rows as typed above. Absent and null both mean empty.
 */
export type FieldValues = Readonly<Record<string, Json>>;
