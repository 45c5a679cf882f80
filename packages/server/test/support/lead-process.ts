import type { ProcessDefinition } from '@dealwright/shared';
import { expect } from 'vitest';
import type { Client, World } from './world.ts';

/** A process from the template of lead capture, published and released in one organization. */
export interface LeadProcess {
  readonly key: string;
  readonly link: string;
}

/** Installs the template, publishes it, makes it stable and opens a public link in the north. */
export async function installLeadProcess(
  world: World,
  organization: 'org_a' | 'org_b' = 'org_a',
): Promise<LeadProcess> {
  const admin = world.as('admin', organization);
  const key = await publishedProcess(admin, { template: 'gdpr-lead-capture' });
  const link = await admin.post<{ link: string }>(`/api/processes/${key}/links`, { form: 'frm_lead', region: 'north' });
  expect(link.status, link.text).toBe(200);
  return { key, link: link.body.link };
}

/** Makes a process from a template or definition, publishes its draft and makes it stable; answers its key. */
export async function publishedProcess(admin: Client, seed: Readonly<Record<string, unknown>>): Promise<string> {
  const draft = await admin.post<{ process: string; revision: number }>('/api/processes', seed);
  expect(draft.status, draft.text).toBe(200);
  const { process, revision } = draft.body;
  const version = await admin.post<{ version: number }>(`/api/processes/${process}/versions`, {
    revision,
    note: 'first',
  });
  expect(version.status, version.text).toBe(200);
  const release = await admin.post(`/api/processes/${process}/release`, {
    do: 'stable',
    version: version.body.version,
    revision: 0,
    note: 'for all',
  });
  expect(release.status, release.text).toBe(200);
  return process;
}

/** Values of a lead as a stranger sends them. */
export function leadValues(mail: string): Record<string, unknown> {
  return {
    f_name: 'Erika Mustermann',
    f_email: mail,
    f_phone: '+49 30 1234567',
    f_wish: 'A quote, please.',
    f_consent: { purposes: { pp_news: false, pp_dealer: true } },
  };
}

/** Starts a deal as a person from the start form; answers its id. */
export async function startDeal(client: Client, process: string, values: Record<string, unknown>): Promise<string> {
  const answer = await client.post<{ deal: { id: string } }>(`/api/processes/${process}/deals`, {
    command: `start-${crypto.randomUUID()}`,
    form: 'frm_start',
    values,
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.deal.id;
}

/** Gives a command with a new id. */
export function give(client: Client, deal: string, command: Record<string, unknown>) {
  return client.post<{ revision: number; stage: string; status: string; waiting: boolean; code: string; facts: never }>(
    `/api/deals/${deal}/commands`,
    { id: crypto.randomUUID(), ...command },
  );
}

/** Publishes the draft with another title as the next version; answers its number. */
export function publishNext(admin: Client, process: string, title: string): Promise<number> {
  return publishChanged(admin, process, ({ texts, ...definition }) => ({
    ...definition,
    texts: Object.fromEntries(Object.entries(texts).map(([locale, words]) => [locale, { ...words, title }])),
  }));
}

/** Publishes the draft, changed in one go, as the next version; answers its number. */
export async function publishChanged(
  admin: Client,
  process: string,
  change: (definition: ProcessDefinition) => ProcessDefinition,
): Promise<number> {
  interface Draft {
    readonly revision: number;
    readonly definition: ProcessDefinition;
  }
  const { body } = await admin.get<Draft>(`/api/processes/${process}/draft`);
  const saved = await admin.put<Draft>(`/api/processes/${process}/draft`, {
    revision: body.revision,
    definition: change(body.definition),
  });
  expect(saved.status, saved.text).toBe(200);
  const version = await admin.post<{ version: number }>(`/api/processes/${process}/versions`, {
    revision: saved.body.revision,
    note: 'next',
  });
  expect(version.status, version.text).toBe(200);
  return version.body.version;
}

/** Changes the release as it stands now. */
export async function changeRelease(admin: Client, process: string, change: Readonly<Record<string, unknown>>) {
  const { body } = await admin.get<{ revision: number }>(`/api/processes/${process}/release`);
  return admin.post<{
    code: string;
    stable: number;
    gray: { people: number; of: number; version: number } | null;
    history: { what: string }[];
    deals: { version: number; open: number }[];
  }>(`/api/processes/${process}/release`, { revision: body.revision, note: 'because', ...change });
}

/** What a public form was opened with. */
interface Opened {
  readonly version: number;
  readonly ticket: string;
}

/** Sends the public form of a link on what was opened, confirms the mail, and answers the deal. */
export async function leadOf(world: World, link: string, opened: Opened): Promise<string> {
  return (await confirmedLead(world, link, opened)).deal;
}

/** The same with the token of the mail. */
export async function confirmedLead(
  world: World,
  link: string,
  opened: Opened,
): Promise<{ readonly deal: string; readonly token: string }> {
  const stranger = world.as();
  const email = `s${crypto.randomUUID()}@example.com`;
  const { version, ticket } = opened;
  const body = { command: crypto.randomUUID(), ticket, version, locale: 'en', values: leadValues(email) };
  const sent = await stranger.post(`/api/public/forms/${link}/submissions`, body);
  expect(sent.status, sent.text).toBe(200);
  await world.runJobs();
  const mail = ((await world.services.mailCatcher?.list()) ?? []).find(({ to }) => to === email);
  const token = /confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const confirmed = await stranger.post(`/api/public/confirmations/${token}`);
  expect(confirmed.status, confirmed.text).toBe(200);
  const row = await world.within('org_a', (tx) =>
    tx.db.selectFrom('submission').select('deal_id').where('command_id', '=', body.command).executeTakeFirstOrThrow(),
  );
  return { deal: row.deal_id ?? '', token };
}
