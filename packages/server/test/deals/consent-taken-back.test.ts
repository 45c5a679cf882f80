import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../src/features/deals/deals.commands.ts';
import { readDeal } from '../../src/features/deals/deals.store.ts';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { confirmedLead, give, installLeadProcess, type LeadProcess } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let lead: LeadProcess;

beforeAll(async () => {
  world = await startWorld();
  lead = await installLeadProcess(world);
});
afterAll(() => world.stop());

interface Shown {
  readonly state: string;
  readonly allowed: readonly { readonly purpose: string; readonly given: boolean }[];
}

async function newLead() {
  const opened = await world.as().get<{ version: number; ticket: string }>(`/api/public/forms/${lead.link}`);
  const { deal, token } = await confirmedLead(world, lead.link, opened.body);
  const takeBack = (purposes: readonly string[]) =>
    world.as().post<Shown & { code: string }>(`/api/public/confirmations/${token}/taken-back`, { purposes });
  return { deal, token, takeBack };
}

const consentOf = (deal: string) =>
  world.within('org_a', async (tx) => (await readDeal(tx, deal))?.state.values.f_consent as Record<string, unknown>);

const receipts = () =>
  world.within('org_a', (tx) =>
    tx.db.selectFrom('consent_receipt').select(['purposes', 'at', 'words_hash']).orderBy('at').execute(),
  );

test('who allowed something takes it back by the link of his mail; owner, timeline and receipts say so', async () => {
  const { deal, token, takeBack } = await newLead();
  const shown = await world.as().get<Shown>(`/api/public/confirmations/${token}`);
  expect(shown.body.allowed).toMatchObject([
    { purpose: 'pp_news', given: false },
    { purpose: 'pp_dealer', given: true },
  ]);
  const before = await receipts();
  const answer = await takeBack(['pp_dealer']);
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body.allowed.every(({ given }) => !given)).toBe(true);
  expect(await consentOf(deal)).toMatchObject({ purposes: { pp_news: false, pp_dealer: false } });
  const written = (await receipts()).slice(before.length);
  expect(written).toMatchObject([{ purposes: { pp_dealer: false } }]);
  expect(written[0]?.words_hash).toBe(before.at(-1)?.words_hash);
  const owner = await world.within('org_a', async (tx) => (await readDeal(tx, deal))?.owner_id);
  const told = await world.within('org_a', (tx) =>
    tx.db.selectFrom('notification').select(['person_id', 'message']).where('deal_id', '=', deal).execute(),
  );
  expect(told).toContainEqual({
    person_id: owner,
    message: expect.objectContaining({ code: 'consent-taken-back', params: { purpose: 'pp_dealer' } }),
  });
  const page = await world.as('admin').get<{ items: { code: string }[] }>(`/api/deals/${deal}/timeline`);
  expect(page.body.items.map(({ code }) => code)).toContain('consent-taken-back');
});

test('twice is once, ten at a time are one, and what was not allowed changes nothing', async () => {
  const { deal, takeBack } = await newLead();
  expect((await takeBack(['pp_news', 'pp_unknown'])).status).toBe(200);
  const before = await receipts();
  const at = (await consentOf(deal)).at;
  const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(['pp_dealer'])));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect((await receipts()).length - before.length).toBe(1);
  const after = await consentOf(deal);
  expect(after.at).not.toBe(at);
  expect((await takeBack(['pp_dealer'])).body.allowed.some(({ given }) => given)).toBe(false);
  expect(await consentOf(deal)).toEqual(after);
});

test('a receipt says what holds after it, whatever somebody recorded meanwhile', async () => {
  const { deal, takeBack } = await newLead();
  const before = await receipts();
  const answer = await world.within('org_a', async (tx) => {
    const owner = (await readDeal(tx, deal))?.owner_id ?? '';
    await runCommand(tx, {
      id: crypto.randomUUID(),
      by: { kind: 'person', id: owner },
      body: { kind: 'edit', values: { f_consent: { purposes: { pp_news: true, pp_dealer: true } } } },
      deal,
      locale: 'en',
      organization: await organizationSnapshot(tx),
      admit: () => undefined,
    });
    const waits = takeBack(['pp_dealer']);
    await wait(300);
    return { waits };
  });
  expect((await answer.waits).status).toBe(200);
  expect(await consentOf(deal)).toMatchObject({ purposes: { pp_news: true, pp_dealer: false } });
  expect((await receipts()).slice(before.length)).toMatchObject([{ purposes: { pp_news: true, pp_dealer: false } }]);
});

test('a deal that has ended hears of it; a token that never was learns nothing, and members have no such command', async () => {
  const { deal, takeBack } = await newLead();
  const lost = await give(world.as('sales'), deal, { kind: 'move', to: 'st_lost', values: { f_lost: 'op_price' } });
  expect(lost.body, lost.text).toMatchObject({ status: 'lost' });
  expect((await takeBack(['pp_dealer'])).status).toBe(200);
  expect(await consentOf(deal)).toMatchObject({ purposes: { pp_dealer: false } });
  const unknown = await world
    .as()
    .post<{ code: string }>(`/api/public/confirmations/${'a'.repeat(43)}/taken-back`, { purposes: ['pp_dealer'] });
  expect(unknown).toMatchObject({ status: 410, body: { code: 'public.token' } });
  expect((await give(world.as('sales'), deal, { kind: 'take-back-consent', purposes: ['pp_dealer'] })).status).toBe(
    400,
  );
});

test('names that every object has are no purposes, and what is no list of names is refused', async () => {
  const { deal, token, takeBack } = await newLead();
  const before = await consentOf(deal);
  const shown = await world.as().get<Shown>(`/api/public/confirmations/${token}`);
  const known = ['allowed', 'company', 'email', 'locale', 'state', 'title', 'until'];
  expect(Object.keys(shown.body).sort()).toEqual(known);
  const odd = await takeBack(['__proto__', 'constructor', 'toString', 'f_name', 'f_consent']);
  expect([odd.status, odd.body]).toEqual([200, { allowed: shown.body.allowed }]);
  const address = `/api/public/confirmations/${token}/taken-back`;
  const wrong: readonly unknown[] = [
    { purposes: [] },
    { purposes: 'pp_dealer' },
    { purposes: [{ pp_dealer: true }] },
    { purposes: ['pp_dealer', 'pp_dealer'] },
    { purposes: Array.from({ length: 51 }, (_, each) => `pp_${each}`) },
    { purposes: ['pp_dealer'], deal },
    '{"purposes":["pp_dealer"],"__proto__":{}}',
  ];
  for (const body of wrong) expect([body, (await world.as().post(address, body)).status]).toEqual([body, 400]);
  expect(await consentOf(deal)).toEqual(before);
});

test.each(['pending', 'expired'] as const)('under the link of what is %s nothing can be taken back', async (state) => {
  const { deal, token, takeBack } = await newLead();
  const before = [await consentOf(deal), await receipts()];
  await world.within('org_a', (tx) =>
    tx.db.updateTable('submission').set({ state }).where('deal_id', '=', deal).execute(),
  );
  expect(await takeBack(['pp_dealer'])).toMatchObject({ status: 410, body: { code: 'public.token' } });
  const shown = await world.as().get<Shown>(`/api/public/confirmations/${token}`);
  expect(shown.body.allowed ?? []).toEqual([]);
  expect([await consentOf(deal), await receipts()]).toEqual(before);
});
