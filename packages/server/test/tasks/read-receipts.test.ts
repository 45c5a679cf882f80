import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskDefinition, deskOf, type Run } from '../support/desk-process.ts';
import { give, publishedProcess } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: deskDefinition('desk') });
});
afterAll(() => world.stop());

const desk = () => deskOf(world, () => process);

type Reader = 'sales' | 'admin' | 'finance' | 'manager';

/** When the deal page tells a person that the first task was opened. */
async function readAtFor(person: Reader, deal: string): Promise<unknown> {
  const page = await world.as(person).get(`/api/deals/${deal}`);
  expect(page.status).toBe(200);
  const runs = (page.body as { readonly runs: readonly Run[] }).runs;
  return JSON.stringify(runs).match(/"readAt":("[^"]+"|null)/)?.[1];
}

test('opening a task is told to who asked and to administrators, to nobody else; looking at it by API is no opening', async () => {
  const deal = await desk().running('fl_one');
  const task = await desk().taskOf('finance', deal);
  const page = await world.as('finance').get(`/api/tasks/${task}`);
  expect(page.body).toMatchObject({ unread: true });
  expect(await readAtFor('sales', deal)).toBe('null');
  expect((await give(world.as('sales'), deal, { kind: 'read', task })).status).toBe(422);
  expect((await give(world.as('finance'), deal, { kind: 'read', task })).status).toBe(200);
  expect((await world.as('finance').get(`/api/tasks/${task}`)).body).toMatchObject({ unread: false });
  for (const person of ['sales', 'admin'] as const) expect(await readAtFor(person, deal)).toMatch(/^"2/);
  expect(await readAtFor('finance', deal)).toBe('null');
});

type Readers = readonly { readonly name: string; readonly readAt: string | null }[];

/** Who has read the latest message of a deal, as its timeline tells a person. */
async function readersFor(person: Reader, deal: string, code: string): Promise<Readers> {
  const { body } = await world
    .as(person)
    .get<{ items: { code: string; readers: Readers }[] }>(`/api/deals/${deal}/timeline`);
  return body.items.find((line) => line.code === code)?.readers ?? [];
}

test('who told somebody sees when he marked it as read, and so do administrators; others of the deal do not', async () => {
  const deal = await desk().running('fl_one');
  const words = { kind: 'notify', people: ['per_ops', 'per_manager'], text: 'Have a look' };
  expect((await give(world.as('sales'), deal, words)).status).toBe(200);
  const unread = [
    { name: 'Manager A', readAt: null },
    { name: 'Ops A', readAt: null },
  ];
  expect(await readersFor('sales', deal, 'people-notified')).toEqual(unread);
  const newest = await world.as('ops').get<{ items: { at: string }[] }>('/api/notifications');
  await world.as('ops').post('/api/notifications/read', { upTo: newest.body.items[0]?.at });
  for (const person of ['sales', 'admin'] as const)
    expect(await readersFor(person, deal, 'people-notified')).toEqual([
      unread[0],
      { name: 'Ops A', readAt: expect.stringMatching(/^2/) },
    ]);
  expect(await readersFor('finance', deal, 'people-notified')).toEqual([]);
});

test('who asked for a flow sees who has read what its nodes told, and not what others tell beside it', async () => {
  const deal = await desk().running('fl_tell');
  const told = await readersFor('sales', deal, 'people-informed');
  expect(told).toEqual([{ name: 'Developer A', readAt: null }]);
  expect((await give(world.as('sales'), deal, { kind: 'comment', text: 'See', mentions: ['per_ops'] })).status).toBe(
    200,
  );
  expect(await readersFor('sales', deal, 'commented')).toEqual([{ name: 'Ops A', readAt: null }]);
});
