import type { LiveMessage } from '@dealwright/shared/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type TestPerson, type World } from './support/world.ts';

let world: World;
let address: string;
beforeAll(async () => {
  world = await startWorld();
  await world.services.live.start(() => world.services.identity.forgetCallers());
  address = await world.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => world.stop());

/** A browser's stream; `next` waits for what comes. */
async function listen(person: TestPerson, organization: 'org_a' | 'org_b' = 'org_a') {
  const made = await world.as(person, organization).post<{ secret: string }>('/api/api-keys', { name: 'live' });
  const response = await fetch(`${address}/api/live`, { headers: { authorization: `Bearer ${made.body.secret}` } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (wanted: RegExp) => {
    while (!wanted.test(text)) {
      const part = await reader?.read();
      if (part === undefined || part.done) return text;
      text += part.value;
    }
    return text;
  };
  await until(/event: refresh/);
  return { response, until, close: () => reader?.cancel() };
}

const announce = (organization: 'org_a' | 'org_b', message: LiveMessage) =>
  world.within(organization, (tx) => tx.notify(message));
const marker: LiveMessage = { kind: 'release', process: 'the-end' };

test('a change reaches those of the organization whom it concerns, and nobody else', async () => {
  const [sales, manager, other, developer] = await Promise.all([
    listen('sales'),
    listen('manager'),
    listen('sales', 'org_b'),
    listen('developer'),
  ]);
  await announce('org_a', { kind: 'deal', deal: 'deal_1', process: 'quote', revision: 2, stage: 'st_new' });
  await announce('org_a', { kind: 'task', person: 'per_manager' });
  await announce('org_a', { kind: 'draft', process: 'quote', revision: 7, person: 'per_business' });
  await announce('org_b', { kind: 'notification', person: 'per_sales' });
  await Promise.all([announce('org_a', marker), announce('org_b', marker)]);
  const heard = await Promise.all([sales, manager, other, developer].map(({ until }) => until(/the-end/)));
  const kinds = heard.map((text) => [...text.matchAll(/"kind":"([a-z]+)"/g)].map(([, kind]) => kind));
  expect(kinds).toEqual([
    ['deal', 'release'],
    ['deal', 'task', 'release'],
    ['notification', 'release'],
    ['deal', 'draft', 'release'],
  ]);
  expect(sales.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  await Promise.all([sales, manager, other, developer].map(({ close }) => close()));
});

test('work that is undone announces nothing', async () => {
  const sales = await listen('sales');
  const undone = world.within('org_a', async (tx) => {
    await tx.notify({ kind: 'release', process: 'undone' });
    await tx.db.insertInto('team').values({ tenant_id: 'org_a', id: 'x', name: 'X', region_id: 'nowhere' }).execute();
  });
  await expect(undone).rejects.toMatchObject({ code: '23503' });
  await announce('org_a', marker);
  expect(await sales.until(/the-end/)).not.toContain('undone');
  await sales.close();
});

test('when the database drops the live connection, browsers are told to look again and hear on', async () => {
  const sales = await listen('sales');
  await world.services.database.app.query('select 1');
  await world.services.database.owner.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen dealwright_live%'",
  );
  await sales.until(/event: refresh[\s\S]*event: refresh/);
  await announce('org_a', marker);
  expect(await sales.until(/the-end/)).toContain('the-end');
  await sales.close();
});
