import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstBreak, readChain } from '../src/features/audit/audit.store.ts';
import { personId, startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface AuditPage {
  readonly items: readonly {
    readonly id: string;
    readonly action: string;
    readonly subject: string;
    readonly by: string;
    readonly facts: unknown;
  }[];
  readonly next: string | null;
}

test('entries that come at once form one unbroken chain for each organization', async () => {
  const write = (tenant: 'org_a' | 'org_b', at: number) =>
    world.within(tenant, (tx) => tx.audit('test.written', `n${at}`, { z: at, a: ['ü', null, { b: 1.5 }] }));
  await Promise.all(Array.from({ length: 40 }, (_, at) => write(at % 2 === 0 ? 'org_a' : 'org_b', at)));
  for (const tenant of ['org_a', 'org_b'] as const) {
    const chain = await world.within(tenant, readChain);
    expect(firstBreak(chain)).toBeNull();
    expect(chain.filter(({ action }) => action === 'test.written')).toHaveLength(20);
  }
});

test('a changed, a missing and a moved entry show at their place', async () => {
  const chain = await world.within('org_a', readChain);
  const at = 5;
  const changed = chain.map((entry, place) => (place === at ? { ...entry, by: 'somebody else' } : entry));
  expect(firstBreak(changed)).toBe(at + 1);
  expect(firstBreak(chain.filter((_, place) => place !== at))).toBe(at + 2);
  expect(firstBreak(chain.map((entry, place) => (place === at ? { ...entry, facts: { other: true } } : entry)))).toBe(
    at + 1,
  );
});

test('the application can neither change nor take away an entry', async () => {
  const change = world.within('org_a', (tx) => tx.db.updateTable('audit_entry').set({ by: 'x' }).execute());
  await expect(change).rejects.toMatchObject({ code: '42501' });
  const remove = world.within('org_a', (tx) => tx.db.deleteFrom('audit_entry').execute());
  await expect(remove).rejects.toMatchObject({ code: '42501' });
});

test('work that is undone leaves no entry', async () => {
  const before = (await world.within('org_a', readChain)).length;
  await expect(
    world.within('org_a', async (tx) => {
      await tx.audit('test.undone', 'x', {});
      await tx.db.insertInto('team').values({ tenant_id: 'org_a', id: 'x', name: 'X', region_id: 'nowhere' }).execute();
    }),
  ).rejects.toMatchObject({ code: '23503' });
  expect(await world.within('org_a', readChain)).toHaveLength(before);
});

test('the trail is read page by page, newest first, each entry once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { body: AuditPage } = await world
      .as('admin')
      .get<AuditPage>(`/api/audit?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.body.items.map(({ id }) => id));
    cursor = page.body.next;
  }
  const all = (await world.within('org_a', readChain)).map(({ id }) => id);
  expect(seen).toEqual(all.reverse());
  const added = await world.as('admin').get<AuditPage>(`/api/audit?subject=${personId('ops')}`);
  expect(added.body.items.map(({ action, by }) => [action, by])).toEqual([['person.added', 'system:test']]);
  expect((await world.as('admin').get('/api/audit?cursor=made-up')).status).toBe(400);
  expect((await world.as('admin').get('/api/audit?limit=9999')).status).toBe(400);
});
