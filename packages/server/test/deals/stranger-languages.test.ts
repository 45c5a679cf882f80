import { publicLocales } from '@dealwright/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { installLeadProcess, type LeadProcess, leadValues } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;
beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
});
afterAll(() => world.stop());
beforeEach(() => world.services.database.owner.query('truncate app.request_count'));

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

async function send(locale: string, values: Record<string, unknown>, parts: Record<string, unknown> = {}) {
  const form = await world.as().get<{ version: number; ticket: string }>(`/api/public/forms/${lead.link}`);
  const { version, ticket } = form.body;
  const body = { command: crypto.randomUUID(), ticket, version, locale, values, ...parts };
  return world.as().post<Refused>(`/api/public/forms/${lead.link}/submissions`, body, { 'accept-language': locale });
}

const spoken = {
  en: { mail: /^Hello,/, title: 'Talk to us', required: 'Enter a value', closed: 'This form is closed.' },
  'zh-CN': { mail: /^您好/, title: '与我们联系', required: '请填写此项', closed: '此表单已关闭。' },
  de: {
    mail: /^Guten Tag,/,
    title: 'Sprechen Sie mit uns',
    required: 'Bitte ausfüllen',
    closed: 'Dieses Formular ist geschlossen.',
  },
  fr: {
    mail: /^Bonjour,/,
    title: 'Parlons-en',
    required: 'Veuillez remplir ce champ',
    closed: 'Ce formulaire est fermé.',
  },
} as const;

test.each(publicLocales)(
  'the mail is in the language of the form, and so is the page behind its link: %s',
  async (locale) => {
    const email = `m${crypto.randomUUID()}@example.com`;
    // What the browser asks for counts for the answers only: the mail is read where the form was.
    const sent = await send(locale, leadValues(email));
    expect(sent.status, sent.text).toBe(200);
    await world.runJobs();
    const mail = ((await world.services.mailCatcher?.list()) ?? []).find(({ to }) => to === email);
    expect(mail).toMatchObject({ locale });
    expect(mail?.text).toMatch(spoken[locale].mail);
    expect(`${mail?.subject}`).toContain(spoken[locale].title);
    expect(mail?.text).toContain('Organization org_a');
    const [, token, lang] = /\/f\/confirm\/([\w-]+)\?lang=([\w-]+)\s/.exec(mail?.text ?? '') ?? [];
    expect(lang).toBe(locale);
    const shown = await world.as().get<{ locale: string; title: string }>(`/api/public/confirmations/${token}`);
    expect(shown.body).toMatchObject({ locale, title: spoken[locale].title, company: 'Organization org_a' });
  },
);

test.each(publicLocales)('what is refused is said in the language that was asked for: %s', async (locale) => {
  const { required, closed } = spoken[locale];
  const empty = await send(locale, { f_email: 'a@example.com' });
  expect(empty.body.details).toEqual([expect.objectContaining({ pointer: '/values/f_name', message: required })]);
  await world.as('admin').put(`/api/links/${lead.link}`, { open: false });
  const shut = await world
    .as()
    .get<Refused>(`/api/public/forms/${lead.link}`, { 'accept-language': `${locale},xx;q=0.1` });
  await world.as('admin').put(`/api/links/${lead.link}`, { open: true });
  expect(shut.body).toMatchObject({ code: 'public.closed', message: closed });
});

/** Everything that a stranger can be told on the way, from his first mistake to being too fast. */
async function refusals(locale: string): Promise<readonly Refused[]> {
  await world.services.database.owner.query('truncate app.request_count');
  const values = leadValues(`r${crypto.randomUUID()}@example.com`);
  const named = [{ id: 'file_x', name: 'a.pdf', size: 3, type: 'application/pdf' }];
  const answers = [
    await send(locale, { f_email: 'a@example.com' }),
    await send(locale, { ...values, f_wish: named }),
    await send(locale, values, { ticket: 'forged' }),
    await send(locale, values, { locale: 'it' }),
    await send(locale, values, { more: true }),
    await world.as().get<Refused>('/api/public/forms/link_unknown', { 'accept-language': locale }),
    await world.as().get<Refused>(`/api/public/confirmations/${'a'.repeat(43)}`, { 'accept-language': locale }),
    await send(locale, { ...values, f_wish: 'x'.repeat(2_100_000) }),
  ];
  for (let times = 0; times < 12; times += 1)
    answers.push(await send(locale, values, { command: `c${locale}${times}` }));
  return answers.filter(({ status }) => status !== 200).map(({ body }) => body);
}

test('nothing that a stranger can be told is in another language than he asked for', async () => {
  const told: Record<string, readonly Refused[]> = {};
  for (const locale of publicLocales) told[locale] = await refusals(locale);
  const codes = (told.en ?? []).map(({ code }) => code);
  expect(new Set(codes)).toEqual(
    new Set([
      'command.refused',
      'request.invalid',
      'public.token',
      'not-found',
      'request.too-large',
      'request.too-many',
    ]),
  );
  for (const locale of publicLocales) expect((told[locale] ?? []).map(({ code }) => code)).toEqual(codes);
  codes.forEach((code, index) => {
    const messages = publicLocales.map((locale) => told[locale]?.[index]?.message);
    expect(new Set(messages).size, `${code}: ${messages.join(' | ')}`).toBe(publicLocales.length);
    const places = publicLocales.map((locale) => told[locale]?.[index]?.details.map(({ message }) => message).join());
    if (places[0] !== '') expect(new Set(places).size, `${code}: ${places.join(' | ')}`).toBe(publicLocales.length);
  });
});
