import { contentHash, type FieldValues, isJsonObject, type ProcessDefinition, textOf } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { consentFields } from '../deals/deals.read-model.ts';
import type { OpenForm } from './open-form.ts';

/** What somebody allows on which notice. */
export interface StatedConsent {
  readonly field: string;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly purposes: Readonly<Record<string, boolean>>;
}

/** Where and in which language he said so. */
export interface ReceiptPlace {
  readonly link: string;
  readonly form: string;
  readonly process: string;
  readonly version: number;
  /** Content hash of the definition that was shown. */
  readonly hash: string;
  readonly locale: string;
}

/**
 * Writes a receipt for each consent that was asked for, ticked or not, before anything else of the submission is written. A form
 * without any still proves which notice was shown. Answers their ids.
 */
export function writeReceipts(
  tx: TenantTransaction,
  { link, pinned, definition, form }: OpenForm,
  { values, locale }: { readonly values: FieldValues; readonly locale: string },
): Promise<readonly string[]> {
  const place = {
    link: link.id,
    form: link.form,
    process: pinned.key,
    version: pinned.version,
    hash: pinned.hash,
    locale,
  };
  const given = consentsIn(definition, values);
  const notice = form.public?.notice;
  if (given.length > 0 || notice === undefined) return insertReceipts(tx, place, { definition, consents: given });
  const noticeVersion = definition.privacy.notices[notice]?.version ?? '';
  return insertReceipts(tx, place, { definition, consents: [{ field: '', purposes: {}, notice, noticeVersion }] });
}

/** Writes receipts: the notice and its version, the language, and a hash of the very words that were shown. Answers their ids. */
export async function insertReceipts(
  tx: TenantTransaction,
  { link, hash, locale, ...place }: ReceiptPlace,
  { definition, consents }: { readonly definition: ProcessDefinition; readonly consents: readonly StatedConsent[] },
): Promise<readonly string[]> {
  const rows = consents.map(({ noticeVersion, purposes, ...consent }) => ({
    tenant_id: tx.tenant,
    id: newId('receipt'),
    link_id: link,
    ...place,
    ...consent,
    definition_hash: hash,
    notice_version: noticeVersion,
    words_hash: contentHash(shownWords(definition, { notice: consent.notice, purposes }, locale)),
    locale,
    purposes: JSON.stringify(purposes),
    at: tx.now,
  }));
  if (rows.length > 0) await tx.db.insertInto('consent_receipt').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** The consents that values hold. */
export function consentsIn(definition: ProcessDefinition, values: FieldValues): readonly StatedConsent[] {
  return consentFields(definition).flatMap((field): readonly StatedConsent[] => {
    const value = values[field];
    if (!isJsonObject(value) || !isJsonObject(value.purposes)) return [];
    const purposes = Object.fromEntries(
      Object.entries(value.purposes).map(([purpose, tick]) => [purpose, tick === true]),
    );
    return [{ field, purposes, notice: String(value.notice ?? ''), noticeVersion: String(value.noticeVersion ?? '') }];
  });
}

function shownWords(
  definition: ProcessDefinition,
  { notice, purposes }: Pick<StatedConsent, 'notice' | 'purposes'>,
  locale: string,
) {
  const shown = definition.privacy.notices[notice];
  const words = (ref: string | undefined) => (ref === undefined ? '' : textOf(definition, ref, locale));
  const sentences = Object.keys(purposes).map((id) => {
    const purpose = definition.privacy.purposes[id];
    return [id, words(purpose?.title), words(purpose?.consent)];
  });
  return { notice: words(shown?.text), controller: words(shown?.controller), sentences };
}
