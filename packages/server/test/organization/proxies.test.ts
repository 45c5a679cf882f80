import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { publishedProcess } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('approval') });
});
afterAll(() => world.stop());
beforeEach(() => world.within('org_a', (tx) => tx.db.updateTable('proxy').set({ ended_at: tx.now }).execute()));

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

interface Named {
  readonly code: string;
  readonly facts: { readonly reason: string };
  readonly message: string;
  readonly proxy: { readonly id: string; readonly principal: string; readonly processes: string[] | null };
  readonly overlaps: readonly { readonly id: string }[];
}

function name(by: TestPerson, wish: Readonly<Record<string, unknown>>) {
  return world.as(by).post<Named>('/api/proxies', { from: days(-1), until: days(7), ...wish });
}

const listed = async (person: TestPerson, query = '') =>
  (await world.as(person).get<{ items: { id: string }[] }>(`/api/proxies${query}`)).body.items.map(({ id }) => id);

test('a person names a proxy, both see it, the picture of the organization has it, and either may end it', async () => {
  const before = await world.within('org_a', organizationSnapshot);
  const made = await name('finance', { proxy: 'per_ops', processes: [process] });
  expect(made.status, made.text).toBe(200);
  expect(made.body).toMatchObject({ proxy: { principal: 'per_finance', processes: [process] }, overlaps: [] });
  const { id } = made.body.proxy;
  expect(await listed('finance')).toEqual([id]);
  expect(await listed('ops')).toEqual([id]);
  expect(await listed('manager')).toEqual([]);
  const after = await world.within('org_a', organizationSnapshot);
  expect(after.snapshot).not.toBe(before.snapshot);
  expect(after.proxies).toEqual([expect.objectContaining({ id, principal: 'per_finance', proxy: 'per_ops' })]);
  expect((await world.as('ops').delete(`/api/proxies/${id}`)).status).toBe(200);
  expect(await listed('finance')).toEqual([]);
  expect(await listed('finance', '?ended=true')).toContain(id);
  expect((await world.within('org_a', organizationSnapshot)).proxies).toEqual([]);
  const trail = await world.as('admin').get<{ items: { action: string; by: string }[] }>(`/api/audit?subject=${id}`);
  expect(trail.body.items.map(({ action }) => action)).toEqual(['proxy.ended', 'proxy.named']);
});

test.for<[string, Readonly<Record<string, unknown>>]>([
  ['proxy-self', { proxy: 'per_finance' }],
  ['person-inactive', { proxy: 'per_nobody' }],
  ['proxy-too-long', { proxy: 'per_ops', until: days(400) }],
  ['proxy-too-long', { proxy: 'per_ops', from: days(500), until: days(510) }],
  ['proxy-backwards', { proxy: 'per_ops', from: days(3), until: days(2) }],
  ['proxy-past', { proxy: 'per_ops', from: days(-9), until: days(-2) }],
  ['process-unknown', { proxy: 'per_ops', processes: ['no-such-process'] }],
])('%s is refused and changes nothing', async ([reason, wish]) => {
  const answer = await name('finance', wish);
  expect([answer.status, answer.body.code, answer.body.facts.reason]).toEqual([422, 'organization.refused', reason]);
  expect(await listed('finance')).toEqual([]);
});

test('somebody who has left is nobody’s proxy', async () => {
  await world.within('org_a', (tx) =>
    tx.db.updateTable('person').set({ active: false }).where('id', '=', 'per_developer').execute(),
  );
  expect((await name('finance', { proxy: 'per_developer' })).body.facts.reason).toBe('person-inactive');
});

test('two for the same time are a warning, in other times or processes none', async () => {
  const first = (await name('finance', { proxy: 'per_ops' })).body.proxy.id;
  const second = await name('finance', { proxy: 'per_manager' });
  expect(second.body.overlaps.map(({ id }) => id)).toEqual([first]);
  expect((await name('finance', { proxy: 'per_business', from: days(8), until: days(9) })).body.overlaps).toEqual([]);
});

test('a proxy has no proxy of his own, from whichever side the chain would begin', async () => {
  await name('finance', { proxy: 'per_ops' });
  expect((await name('ops', { proxy: 'per_manager' })).body.facts.reason).toBe('proxy-is-proxy');
  expect((await name('business', { proxy: 'per_finance' })).body.facts.reason).toBe('proxy-has-proxy');
  expect((await name('ops', { proxy: 'per_manager', from: days(8), until: days(9) })).status).toBe(200);
});

test('of two that would make a chain at the same moment only one comes about', async () => {
  const [left, right] = await Promise.all([
    name('finance', { proxy: 'per_ops' }),
    name('ops', { proxy: 'per_manager' }),
  ]);
  expect([left.status, right.status].sort()).toEqual([200, 422]);
});

test('others neither name, list nor end proxies of a person; administrators do', async () => {
  expect((await name('ops', { principal: 'per_finance', proxy: 'per_ops' })).status).toBe(403);
  const made = await name('admin', { principal: 'per_finance', proxy: 'per_manager' });
  expect(made.status, made.text).toBe(200);
  const { id } = made.body.proxy;
  expect((await world.as('ops').get('/api/proxies?person=per_finance')).status).toBe(403);
  expect((await world.as('ops').get('/api/proxies?person=all')).status).toBe(403);
  expect(await listed('admin', '?person=per_finance')).toEqual([id]);
  expect((await world.as('ops').delete(`/api/proxies/${id}`)).status).toBe(404);
  expect((await world.as('admin', 'org_b').delete(`/api/proxies/${id}`)).status).toBe(404);
  expect((await world.as('admin', 'org_b').get<{ items: unknown[] }>('/api/proxies?person=all')).body.items).toEqual(
    [],
  );
  expect(await listed('finance')).toEqual([id]);
  expect((await world.as('admin').delete(`/api/proxies/${id}`)).status).toBe(200);
});
