import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tidyUp } from '../../src/database/housekeeping.ts';
import { publishedProcess, startDeal } from '../support/lead-process.ts';
import { beginsDeal, beginsFlow, triggeredDefinition } from '../support/shop-process.ts';
import { type MadeWebhook, signed } from '../support/signed-message.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let process = '';
let shop: MadeWebhook;

beforeAll(async () => {
  world = await startWorld();
  const triggers = {
    fl_new: beginsDeal,
    fl_paid: beginsFlow({ at: '/deal' }),
    fl_named: beginsFlow({ at: '/customer', field: 'f_name' }),
  };
  process = await publishedProcess(world.as('admin'), { definition: triggeredDefinition('shop', triggers) });
  shop = await made('fl_new');
});
afterAll(() => world.stop());
beforeEach(() => world.services.database.owner.query('truncate app.request_count'));

async function made(flow: string, region = 'north'): Promise<MadeWebhook> {
  const answer = await world.as('ops').post<MadeWebhook>(`/api/processes/${process}/webhooks`, { flow, region });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

interface Sending {
  readonly id?: string;
  readonly at?: Date;
  readonly secret?: string;
}

/** Sends a message as another system does. */
function send({ webhook, secret }: MadeWebhook, body: unknown, by: Sending = {}) {
  const id = by.id ?? `msg_${crypto.randomUUID()}`;
  const headers = signed(by.secret ?? secret, JSON.stringify(body), by.at === undefined ? { id } : { id, at: by.at });
  return world
    .as()
    .post<Refused & { readonly deal: string; readonly number: string }>(new URL(webhook.url).pathname, body, headers);
}

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
  readonly facts: { readonly code: string };
}

const order = (name: string, total: unknown = 120) => ({ customer: { name }, order: { total } });

async function dealsNamed(name: string): Promise<number> {
  const { rows } = await world.services.database.owner.query<{ count: number }>(
    'select count(*)::int as count from app.deal where title = $1',
    [name],
  );
  return rows[0]?.count ?? 0;
}

const tasksOf = async (deal: string) =>
  (
    await world.services.database.owner.query<{ node: string; person_id: string }>(
      "select node, person_id from app.task where deal_id = $1 and status = 'open'",
      [deal],
    )
  ).rows;

test('a message begins a deal of the region on the released version, with its flow, and its page says who did it', async () => {
  const answer = await send(shop, order('Boutique A'));
  expect(answer.status, answer.text).toBe(200);
  const { deal, number } = answer.body;
  const page = await world
    .as('admin')
    .get<{ values: Record<string, unknown>; card: { number: string } }>(`/api/deals/${deal}`);
  expect(page.body.values).toMatchObject({ f_name: 'Boutique A', f_amount: { amount: '120', currency: 'EUR' } });
  expect(page.body.card.number).toBe(number);
  expect((await tasksOf(deal)).map(({ node }) => node)).toEqual(['nd_new']);
  const told = await world
    .as('admin')
    .get<{ items: { code: string; by: { name: string } }[] }>(`/api/deals/${deal}/timeline`);
  expect(told.body.items.at(-1)?.by.name).toBe('Message of another system');
  const begun = await world
    .as('admin')
    .get<{ startedBy: { name: string }; runs: { startedBy: { name: string } }[] }>(`/api/deals/${deal}`);
  expect(begun.body.startedBy.name).toBe('Message of another system');
  expect(begun.body.runs[0]?.startedBy.name).toBe('Message of another system');
});

test('the same message again is the same deal, also when both come at once; another one with its id is refused', async () => {
  const id = 'msg_twice';
  const both = await Promise.all([1, 2, 3, 4].map(() => send(shop, order('Twice'), { id })));
  expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(both.map(({ body }) => body.deal)).size).toBe(1);
  expect(await dealsNamed('Twice')).toBe(1);
  const other = await send(shop, order('Other'), { id });
  expect(other.body.code).toBe('request.idempotency-mismatch');
  expect(await dealsNamed('Other')).toBe(0);
});

test('an address that never was, a closed one, a wrong secret and another organization’s secret are the same to a stranger', async () => {
  const closed = await made('fl_new');
  await world.as('ops').put(`/api/webhooks/${closed.webhook.webhook}`, { open: false });
  const gone = {
    ...shop,
    webhook: { ...shop.webhook, url: shop.webhook.url.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
  };
  const tries = await Promise.all([
    send(gone, order('X')),
    send(closed, order('X')),
    send(shop, order('X'), { secret: closed.secret }),
    world.as().post(new URL(shop.webhook.url).pathname, order('X')),
  ]);
  expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(new Set(tries.map(({ text }) => text)).size).toBe(1);
  expect(await dealsNamed('X')).toBe(0);
});

test('a message that is too old or of the future is refused, and a changed body is not what was signed', async () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  for (const at of [minutes(-6), minutes(6)])
    expect((await send(shop, order('Late'), { at })).body.code).toBe('webhook.stale');
  const headers = signed(shop.secret, JSON.stringify(order('Signed')), { id: 'msg_changed' });
  const answer = await world.as().post<Refused>(new URL(shop.webhook.url).pathname, order('Changed'), headers);
  expect(answer.body.code).toBe('webhook.signature');
  expect(await dealsNamed('Late')).toBe(0);
});

test('values of a wrong type and missing ones are refused with their places in the message; mended, it may be sent again', async () => {
  const id = 'msg_mended';
  const wrong = await send(shop, order('Mended', 'a lot'), { id });
  expect(wrong.status).toBe(422);
  expect(wrong.body.code).toBe('webhook.refused');
  expect(wrong.body.details).toMatchObject([{ pointer: '/order/total', code: 'not-understood' }]);
  const missing = await send(shop, { order: { total: 5 } });
  expect(missing.body.details.map(({ pointer }) => pointer)).toEqual(['/customer/name']);
  expect((await send(shop, order('Mended', 7), { id })).status).toBe(200);
  expect(await dealsNamed('Mended')).toBe(1);
  const seen = await world
    .as('ops')
    .get<{ items: { id: string; state: string; places: string[]; reason: string }[] }>(
      `/api/webhooks/${shop.webhook.webhook}/messages`,
    );
  expect(seen.body.items[0]).toMatchObject({ id, state: 'taken', reason: null });
  expect(seen.body.items[1]).toMatchObject({ state: 'refused', places: ['/customer/name'] });
});

test('a message begins a flow on the deal it names by number, once while it runs, and fills only what is mapped', async () => {
  const paid = await made('fl_paid');
  const deal = await startDeal(world.as('sales'), process, { f_name: 'By number' });
  const { number } = (await world.as('sales').get<{ card: { number: string } }>(`/api/deals/${deal}`)).body.card;
  const answer = await send(paid, { deal: number, order: { total: '9.50' }, customer: { name: 'not mapped' } });
  expect(answer.body, answer.text).toMatchObject({ deal, number });
  const { values } = (await world.as('sales').get<{ values: Record<string, unknown> }>(`/api/deals/${deal}`)).body;
  expect(values).toMatchObject({ f_name: 'By number', f_amount: { amount: '9.5', currency: 'EUR' } });
  expect((await tasksOf(deal)).map(({ node }) => node)).toEqual(['nd_paid']);
  const again = await send(paid, { deal: number, order: { total: '9.50' } });
  expect(again.body.facts).toEqual({ code: 'flow-running' });
});

test('a deal is found by a field; none, several and one of another organization are refused with the place', async () => {
  const named = await made('fl_named');
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Only one' });
  expect((await send(named, { customer: 'Only one' })).body).toMatchObject({ deal });
  for (let twice = 0; twice < 2; twice += 1) await startDeal(world.as('sales'), process, { f_name: 'Two of them' });
  const several = await send(named, { customer: 'Two of them' });
  expect(several.body).toMatchObject({ facts: { code: 'deal-ambiguous' }, details: [{ pointer: '/customer' }] });
  const other = await publishedProcess(world.as('admin', 'org_b'), {
    definition: triggeredDefinition('shop', { fl_named: beginsFlow({ at: '/customer', field: 'f_name' }) }),
  });
  await startDeal(world.as('sales', 'org_b'), other, { f_name: 'Foreign' });
  expect((await send(named, { customer: 'Foreign' })).body.facts).toEqual({ code: 'deal-unknown' });
  expect((await send(named, { other: 1 })).body.facts).toEqual({ code: 'deal-unnamed' });
});

test('a webhook reaches deals of its region only, as if there were no others', async () => {
  const south = await made('fl_paid', 'south');
  const deal = await startDeal(world.as('sales'), process, { f_name: 'In the north' });
  const { number } = (await world.as('sales').get<{ card: { number: string } }>(`/api/deals/${deal}`)).body.card;
  const answer = await send(south, { deal: number, order: { total: '1' } });
  expect(answer.body.facts).toEqual({ code: 'deal-unknown' });
  expect(await tasksOf(deal)).toEqual([]);
});

test('what came long ago is forgotten, also where nothing comes any more', async () => {
  const hook = await made('fl_new');
  const { webhook } = hook.webhook;
  const ids = async () =>
    (
      await world.services.database.owner.query('select id from app.webhook_message where webhook_id = $1', [webhook])
    ).rows.map(({ id }) => id);
  await send(hook, { customer: { name: 5 } }, { id: 'msg_old' });
  expect(await ids()).toEqual(['msg_old']);
  await world.services.database.owner.query(
    "update app.webhook_message set received_at = now() - interval '31 days' where webhook_id = $1",
    [webhook],
  );
  await tidyUp(world.services.database);
  expect(await ids()).toEqual([]);
});

test('a new secret ends the old one at once, or after a day', async () => {
  const hook = await made('fl_new');
  const renew = async (keepOld: boolean) =>
    (await world.as('ops').post<{ secret: string }>(`/api/webhooks/${hook.webhook.webhook}/secret`, { keepOld })).body
      .secret;
  const second = await renew(true);
  expect((await send(hook, order('Old secret'))).status).toBe(200);
  expect((await send(hook, order('New secret'), { secret: second })).status).toBe(200);
  await world.services.database.owner.query("update app.webhook set before_until = now() - interval '1 second'");
  expect((await send(hook, order('Too late'))).status).toBe(401);
  const third = await renew(false);
  expect((await send(hook, order('Second'), { secret: second })).status).toBe(401);
  expect((await send(hook, order('Third'), { secret: third })).status).toBe(200);
});

test('only those who release make and mind webhooks, of their own organization, for flows that a message starts', async () => {
  const wish = { flow: 'fl_new', region: 'north' };
  expect((await world.as('sales').post(`/api/processes/${process}/webhooks`, wish)).status).toBe(403);
  const at = `/api/webhooks/${shop.webhook.webhook}`;
  expect((await world.as('ops', 'org_b').put(at, { open: false })).status).toBe(404);
  expect((await world.as('ops', 'org_b').post(`${at}/secret`, { keepOld: false })).status).toBe(404);
  expect((await world.as('ops', 'org_b').get(`${at}/messages`)).status).toBe(404);
  const none = await world.as('ops').post<Refused>(`/api/processes/${process}/webhooks`, { ...wish, flow: 'fl_ask' });
  expect(none.body.details).toMatchObject([{ pointer: '/flow', code: 'flow.no-webhook' }]);
  const listed = await world.as('ops').get(`/api/processes/${process}/webhooks`);
  expect(listed.text).not.toContain('whsec_');
});

test('what a webhook of a released process cannot start any more says so', async () => {
  const key = await publishedProcess(world.as('admin'), {
    definition: triggeredDefinition('shop-late', { fl_new: beginsDeal }),
  });
  const hook = await world
    .as('ops')
    .post<MadeWebhook>(`/api/processes/${key}/webhooks`, { flow: 'fl_new', region: 'north' });
  await world.services.database.owner.query("update app.webhook set flow = 'fl_gone' where process = $1", [key]);
  const answer = await send(hook.body, order('Gone'));
  expect(answer.body).toMatchObject({ code: 'webhook.refused', facts: { code: 'not-released' } });
});
