import { germanyCalendar } from '@dealwright/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadlineDefinition } from '../support/late-deals.ts';
import { publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Events of one kind in the story of a deal. */
const eventsOf = async (deal: string, kind: string) =>
  (
    await world.within('org_a', (tx) =>
      tx.db.selectFrom('deal_event').select('event').where('deal_id', '=', deal).where('kind', '=', kind).execute(),
    )
  ).map(({ event }) => event);

test('a reporting line in a circle ends where it began, and the deal goes on', async () => {
  await world.within('org_a', (tx) =>
    tx.db.updateTable('person').set({ superior_id: 'per_sales' }).where('id', '=', 'per_manager').execute(),
  );
  const base = deadlineDefinition('circle', { within: 'P1D', count: 'natural' });
  const definition = JSON.parse(
    JSON.stringify(base).replace('"who":[{"from":"owner"}]', '"who":[{"from":"superior","level":4}]'),
  ) as typeof base;
  expect(JSON.stringify(definition)).toContain('"superior"');
  const process = await publishedProcess(world.as('admin'), { definition });
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Circle' });
  // Nobody stands four levels above him, so the node asks an administrator.
  expect(await eventsOf(deal, 'seat-opened')).toHaveLength(1);
  const tasks = await world.as('admin').get<{ items: { deal: string; because: { code: string } }[] }>('/api/tasks');
  expect(tasks.body.items.filter((task) => task.deal === deal)).toMatchObject([{ because: { code: 'empty-admin' } }]);
});

test('a deadline in a year that the calendar lacks is counted by its ordinary week, and story and page say so', async () => {
  const imported = await world.as('admin').post('/api/organization/calendars', { calendar: germanyCalendar('north') });
  expect(imported.status, imported.text).toBe(200);
  const definition = deadlineDefinition('far', { within: 'P900D', count: 'working' });
  const process = await publishedProcess(world.as('admin'), { definition });
  const deal = await startDeal(world.as('sales'), process, { f_name: 'Far' });
  const [due] = await eventsOf(deal, 'seat-due');
  expect(due).toMatchObject({ because: { code: 'calendar-year-missing', params: { region: 'north' } } });
  const page = await world.as('sales').get<{ runs: { visits: { seats: object[] }[] }[] }>(`/api/deals/${deal}`);
  const dueBecause = { code: 'calendar-year-missing', params: { region: 'North' } };
  expect(page.body.runs[0]?.visits.flatMap(({ seats }) => seats)).toMatchObject([
    { dueAt: expect.any(String), dueBecause },
  ]);
});
