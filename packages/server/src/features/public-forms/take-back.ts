import type { Deal } from '@dealwright/runtime';
import { AppError, type ProcessDefinition, type PublicLocale, textOf } from '@dealwright/shared';
import type { getConfirmation, RouteAnswer } from '@dealwright/shared/api';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { runCommand } from '../deals/deals.commands.ts';
import { readDeal } from '../deals/deals.read-model.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { consentsIn, insertReceipts } from './receipts.ts';
import { readSubmission, type StoredSubmission } from './submissions.store.ts';

/** What somebody was asked to allow, as the API answers it. */
export type Allowed = RouteAnswer<typeof getConfirmation>['allowed'];

/** What a person was asked to allow, and what of it holds now; nothing before he has confirmed, or when his deal is gone. */
export async function allowedBy(tx: TenantTransaction, id: string): Promise<Allowed> {
  const submission = await readSubmission(tx, id, false);
  const lead = submission === undefined ? null : await leadOf(tx, submission);
  if (submission === undefined || lead === null) return [];
  const { definition, state } = lead;
  const asked = consentsIn(definition, state.values).flatMap(({ purposes }) => Object.entries(purposes));
  return [...new Set(asked.map(([purpose]) => purpose))].map((purpose) => ({
    purpose,
    title: textOf(definition, definition.privacy.purposes[purpose]?.title ?? purpose, submission.locale),
    given: asked.some(([other, tick]) => other === purpose && tick),
  }));
}

/**
 * Takes back what a person allowed, by the link under which he had confirmed it: as easy as it was to give (GDPR Art. 7(3), PIPL Art. 15).
 * A receipt says so as it said what he gave. Twice is once; what he had not allowed changes nothing.
 */
export async function takeBack(
  tx: TenantTransaction,
  id: string,
  { purposes, locale }: { readonly purposes: readonly string[]; readonly locale: PublicLocale },
): Promise<Allowed> {
  const submission = await readSubmission(tx, id, true);
  const lead = submission === undefined ? null : await leadOf(tx, submission);
  if (submission === undefined || lead === null) throw new AppError('public.token');
  const { definition, state } = lead;
  const over = (consent: Readonly<Record<string, boolean>>) => purposes.some((purpose) => consent[purpose] === true);
  const taken = consentsIn(definition, state.values).filter((consent) => over(consent.purposes));
  if (taken.length > 0) {
    const { link_id: link, form } = submission;
    await runCommand(tx, {
      // Receipts and deal change in one transaction, so the revision that was read tells this deed from a later one.
      id: `public:consent:${id}:${state.revision}`,
      by: { kind: 'public', link },
      body: { kind: 'take-back-consent', purposes },
      deal: state.id,
      locale,
      organization: await organizationSnapshot(tx),
      admit: () => undefined,
    });
    // Read anew: somebody may have changed the deal before its turn came, and a receipt says what holds now.
    const now = (await readDeal(tx, state.id))?.state.values ?? {};
    const consents = consentsIn(definition, now).filter(({ field }) => taken.some((each) => each.field === field));
    const { key: process, version, hash } = state.process;
    const place = { link, form, process, version, hash, locale: submission.locale };
    await insertReceipts(tx, place, { definition, consents });
  }
  return allowedBy(tx, id);
}

interface Lead {
  readonly state: Deal;
  readonly definition: ProcessDefinition;
}

/** The deal that a submission became. */
async function leadOf(tx: TenantTransaction, { state, deal_id: id }: StoredSubmission): Promise<Lead | null> {
  const row = state !== 'done' || id === null ? undefined : await readDeal(tx, id);
  if (row === undefined) return null;
  return { state: row.state, definition: (await definitionByHash(tx, row.hash)).definition };
}
