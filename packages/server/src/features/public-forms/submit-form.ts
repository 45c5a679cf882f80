import { stampValues } from '@dealwright/runtime';
import { AppError, contentHash, type FieldValues, type PublicLocale, textOf } from '@dealwright/shared';
import { newId } from '../../database/new-id.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { countWith } from '../../http/rate-limits.ts';
import { checkFiles } from '../deals/deals.commands.ts';
import { organizationName } from '../organization/organization.read-model.ts';
import { confirmationMail, confirmWithinHours, newToken } from './confirmation-mail.ts';
import { checkedValues, startLead } from './lead-start.ts';
import { formOfTicket, type OpenForm } from './open-form.ts';
import { writeReceipts } from './receipts.ts';
import { insertSubmission, type NewSubmission, oneAtATime, submissionOfCommand } from './submissions.store.ts';
import type { TicketFacts } from './ticket.ts';

/** A form as a stranger sends it; the ticket is proven. */
export interface SentForm {
  readonly command: string;
  readonly ticket: TicketFacts;
  readonly locale: string;
  readonly values: FieldValues;
  readonly publicUrl: string;
  /** Language of refusals. */
  readonly reader: PublicLocale;
}

/** Mails to one address that ask to confirm. */
const mostMailsAnHour = 10;

/** What the sender is told: to look into his mail, or that it has arrived. */
export type SentState = 'confirm' | 'received';

/** Takes a submission: consent receipts first, then a deal at once or a mail that asks to confirm. The same command again changes nothing. */
export async function submitForm(tx: TenantTransaction, sent: SentForm): Promise<SentState> {
  const requestHash = contentHash({ values: sent.values, locale: sent.locale, version: sent.ticket.version });
  const { link } = sent.ticket;
  await oneAtATime(tx, `${link} ${sent.command}`);
  const known = await submissionOfCommand(tx, link, sent.command);
  if (known !== undefined) {
    if (known.request_hash !== requestHash) throw new AppError('request.idempotency-mismatch');
    return known.token_hash === null ? 'received' : 'confirm';
  }
  const open = await formOfTicket(tx, sent.ticket);
  refuseUnknownLocale(open, sent.locale);
  await checkFiles(tx, null, sent.values);
  const stamped = stampValues(open.definition, sent.values, {
    locale: sent.locale,
    at: tx.now.toISOString(),
    by: null,
  });
  const values = await checkedValues(tx, open, { values: stamped, locale: sent.reader });
  const receipts = await writeReceipts(tx, open, { values, locale: sent.locale });
  const confirm = open.form.public?.confirm ?? null;
  const common = { id: newId('sub'), requestHash, receipts, ...placeOf(open, sent) };
  if (confirm === null) return receiveAtOnce(tx, { open, sent, common, stamped });
  return askToConfirm(tx, { open, sent, common, stamped, email: emailIn(values, confirm) });
}

/** A submission that was checked. */
interface Taken {
  readonly open: OpenForm;
  readonly sent: SentForm;
  /** What was sent, with the consents stamped. */
  readonly stamped: FieldValues;
  readonly common: Omit<NewSubmission, 'pending' | 'deal'>;
}

function placeOf({ link, pinned }: OpenForm, { command, locale }: SentForm) {
  return {
    link: link.id,
    command,
    process: pinned.key,
    version: pinned.version,
    rule: pinned.rule,
    form: link.form,
    locale,
  };
}

async function receiveAtOnce(tx: TenantTransaction, { open, sent, common, stamped }: Taken): Promise<SentState> {
  const { link, pinned } = open;
  const deal = await startLead(tx, {
    command: `public:form:${common.id}`,
    link: link.id,
    form: link.form,
    region: link.region,
    pinned,
    values: stamped,
    locale: sent.reader,
  });
  await insertSubmission(tx, { ...common, pending: null, deal });
  return 'received';
}

async function askToConfirm(tx: TenantTransaction, taken: Taken & { readonly email: string }): Promise<SentState> {
  const { open, sent, common, stamped, email } = taken;
  await refuseFlood(tx, email);
  const { token, hash } = newToken();
  const until = new Date(tx.now.getTime() + confirmWithinHours * 3_600_000);
  await insertSubmission(tx, {
    ...common,
    pending: { values: stamped, email, tokenHash: hash, until },
    deal: null,
  });
  const title = textOf(open.definition, open.form.title, sent.locale);
  const company = await organizationName(tx);
  const mail = confirmationMail({ to: email, company, title, locale: sent.locale, token, publicUrl: sent.publicUrl });
  await tx.mail(mail, common.id);
  await tx.addJob('submission.expire', { submission: common.id }, { key: `expire:${common.id}`, runAt: until });
  return 'confirm';
}

/** Nobody's mailbox is filled by forms that others send in his name; an address with a tag is the address without it. */
async function refuseFlood(tx: TenantTransaction, email: string): Promise<void> {
  const [mailbox = '', host = ''] = email.toLowerCase().split('@');
  const key = `confirmation ${tx.tenant} ${mailbox.split('+')[0]}@${host}`;
  const { count, secondsLeft } = await countWith(tx.db, { key, seconds: 3_600, amount: 1 });
  if (count > mostMailsAnHour) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
}

function emailIn(values: FieldValues, field: string): string {
  const value = values[field];
  if (typeof value === 'string' && value !== '') return value;
  const message = 'An e-mail address is needed to confirm.';
  throw new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer: `/values/${field}`, code: 'email.needed', message }],
  });
}

function refuseUnknownLocale({ definition }: OpenForm, locale: string): void {
  if (definition.locales.includes(locale)) return;
  const message = definition.locales.join(', ');
  throw new AppError('request.invalid', {
    params: { count: 1 },
    details: [{ pointer: '/locale', code: 'locale.unknown', message }],
  });
}
