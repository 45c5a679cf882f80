import { type Caller, confirmationIn, signIn, stranger } from './api.ts';
import { password } from './product.ts';
import { leads, type Quote, quotes } from './sales-desk.ts';

/** Addresses of what the pictures show. */
export interface Filled {
  /** Public form for Germany, under the product's address. */
  readonly form: string;
  /** A lead whose hand-over waits for an approval. */
  readonly lead: string;
}

interface Task {
  readonly id: string;
  readonly deal: string;
  readonly node: string;
}

/** People of the demonstration organization by what they do here. */
type People = Readonly<Record<'business' | 'ops' | 'german' | 'chinese' | 'engineer' | 'finance' | 'manager', Caller>>;

/** Fills the demonstration organization through its API, as its people would: leads by public form, quotes with their approvals. */
export async function fill(url: string): Promise<Filled> {
  const as = (email: string) => signIn(url, { email: `${email}@example.com`, password });
  const people: People = {
    business: await as('miriam.schaefer'),
    ops: await as('jonas.hoffmann'),
    german: await as('anna.keller'),
    chinese: await as('wang.lei'),
    engineer: await as('chen.xiaoming'),
    finance: await as('li.jing'),
    manager: await as('stefan.brandt'),
  };
  for (const quote of quotes) await sellQuote(people, quote);
  const { items } = await people.ops<{ items: { link: string; region: string }[] }>(
    'GET',
    '/api/processes/gdpr-lead-capture/links',
  );
  const link = items.find(({ region }) => region === 'de')?.link ?? '';
  const lead = await sendLeads({ url, link, seller: people.german });
  await changeDraft(people.business);
  return { form: `/f/${link}`, lead };
}

const commands = { given: 0 };

/** Gives a command to a deal. */
async function command(by: Caller, deal: string, body: object): Promise<void> {
  commands.given += 1;
  await by('POST', `/api/deals/${deal}/commands`, { id: `picture-${commands.given}`, ...body });
}

async function sellQuote(people: People, quote: Quote): Promise<void> {
  commands.given += 1;
  const { deal } = await people.chinese<{ deal: { id: string } }>(
    'POST',
    '/api/processes/industrial-equipment-quote/deals',
    { command: `picture-${commands.given}`, form: 'frm_start', values: quote.start },
  );
  const { stage, approved } = quote;
  if (quote.offer !== undefined) await command(people.chinese, deal.id, { kind: 'edit', values: quote.offer });
  if (stage === 'st_lead') return;
  await command(people.chinese, deal.id, { kind: 'move', to: 'st_solution' });
  if (stage === 'st_solution') return;
  await command(people.chinese, deal.id, { kind: 'move', to: 'st_quote', items: ['ck_stock'] });
  if (approved === 'nobody') return;
  await decide(people.engineer, deal.id, { f_feasible: true, f_technote: '现场电源与地基均满足要求。' });
  await decide(people.finance, deal.id, { f_margin: '21.5' });
  if (approved === 'reviewers') return;
  await decide(people.manager, deal.id, {});
  if (stage === 'st_sign') await command(people.chinese, deal.id, { kind: 'move', to: 'st_sign' });
}

async function decide(by: Caller, deal: string, values: object): Promise<void> {
  const { items } = await by<{ items: Task[] }>('GET', '/api/tasks?box=todo');
  const task = items.find((each) => each.deal === deal);
  if (task !== undefined) await command(by, deal, { kind: 'approve', task: task.id, values });
}

interface Desk {
  readonly url: string;
  readonly link: string;
  readonly seller: Caller;
}

/** Strangers send the form and confirm by mail; the seller works on what arrives. Answers the lead that was handed over. */
async function sendLeads({ url, link, seller }: Desk): Promise<string> {
  const ask = stranger(url);
  let handed = '';
  for (const { values, locale, steps } of leads) {
    const { ticket, version } = await ask<{ ticket: string; version: number }>('GET', `/api/public/forms/${link}`);
    const body = { command: `lead-${locale}`, ticket, version, locale, values };
    await ask('POST', `/api/public/forms/${link}/submissions`, body);
    await ask('POST', `/api/public/confirmations/${await confirmationIn(url, values.f_email)}`);
    const { items } = await seller<{ items: { id: string }[] }>('GET', '/api/deals?process=gdpr-lead-capture&limit=1');
    const deal = items[0]?.id ?? '';
    for (const step of steps) await command(seller, deal, step);
    if (steps.some((step) => 'to' in step && step.to === 'st_handover')) handed = deal;
  }
  return handed;
}

interface Draft {
  readonly revision: number;
  readonly definition: {
    readonly fields: Record<string, Record<string, unknown>>;
    readonly pipeline: { readonly stages: Record<string, Record<string, unknown>> };
  };
}

/** A change for the publish gate to show: the company must be named, a stage gets a gate and less time. */
async function changeDraft(business: Caller): Promise<void> {
  const address = '/api/processes/gdpr-lead-capture/draft';
  const { revision, definition } = await business<Draft>('GET', address);
  const { fields, pipeline } = definition;
  Object.assign(fields.f_size ?? {}, { required: true });
  Object.assign(pipeline.stages.st_contact ?? {}, { rotAfter: 'P5D', gate: { fields: ['f_company'] } });
  await business('PUT', address, { revision, definition });
}
