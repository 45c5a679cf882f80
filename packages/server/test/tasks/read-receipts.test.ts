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
