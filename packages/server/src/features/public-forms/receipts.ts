import { contentHash, type FieldValues, isJsonObject, type ProcessDefinition, textOf } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { consentFields } from '../deals/deals.read-model.ts';
import type { OpenForm } from './open-form.ts';

/** What somebody allowed on which notice. */
interface Allowed {
  readonly field: string;
  readonly notice: string;
  readonly noticeVersion: string;
  readonly purposes: Readonly<Record<string, boolean>>;
}

/**
 * Writes a receipt for each consent that was asked for, ticked or not, before anything else of the submission is written: the notice
 * and its version, the language, and a hash of the very words that were shown. Answers their ids.
 */
export async function writeReceipts(
  tx: TenantTransaction,
  open: OpenForm,
  given: { readonly values: FieldValues; readonly locale: string },
): Promise<readonly string[]> {
  const { link, pinned, definition } = open;
  const rows = allowedIn(open, given.values).map((allowed) => ({
    tenant_id: tx.tenant,
    id: newId('receipt'),
    link_id: link.id,
    process: pinned.key,
    version: pinned.version,
    definition_hash: pinned.hash,
    form: link.form,
    field: allowed.field,
    notice: allowed.notice,
    notice_version: allowed.noticeVersion,
    words_hash: contentHash(shownWords(definition, allowed, given.locale)),
    locale: given.locale,
    purposes: JSON.stringify(allowed.purposes),
    at: tx.now,
  }));
  if (rows.length > 0) await tx.db.insertInto('consent_receipt').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** Consents of the submission; a form without any still proves which notice was shown. */
function allowedIn({ definition, form }: OpenForm, values: FieldValues): readonly Allowed[] {
  const given = consentFields(definition).flatMap((field): readonly Allowed[] => {
    const value = values[field];
    if (!isJsonObject(value) || !isJsonObject(value.purposes)) return [];
    const purposes = Object.fromEntries(
      Object.entries(value.purposes).map(([purpose, tick]) => [purpose, tick === true]),
    );
    return [{ field, purposes, notice: String(value.notice ?? ''), noticeVersion: String(value.noticeVersion ?? '') }];
  });
  const notice = form.public?.notice;
  if (given.length > 0 || notice === undefined) return given;
  return [{ field: '', purposes: {}, notice, noticeVersion: definition.privacy.notices[notice]?.version ?? '' }];
}

function shownWords(definition: ProcessDefinition, { notice, purposes }: Allowed, locale: string) {
  const shown = definition.privacy.notices[notice];
  const words = (ref: string | undefined) => (ref === undefined ? '' : textOf(definition, ref, locale));
  const sentences = Object.keys(purposes).map((id) => {
    const purpose = definition.privacy.purposes[id];
    return [id, words(purpose?.title), words(purpose?.consent)];
  });
  return { notice: words(shown?.text), controller: words(shown?.controller), sentences };
}
