import { afterAll, beforeAll, expect, test } from 'vitest';
import { dealRoutes } from '../../src/features/deals/deals.routes.ts';
import { definitionRoutes } from '../../src/features/definitions/definitions.routes.ts';
import { notificationRoutes } from '../../src/features/notifications/notifications.routes.ts';
import { releaseRoutes } from '../../src/features/releases/releases.routes.ts';
import { taskRoutes } from '../../src/features/tasks/tasks.routes.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
/** Ids of things that belong to the first organization. */
const ids: Record<string, string> = {};
const routes = [...dealRoutes, ...definitionRoutes, ...notificationRoutes, ...releaseRoutes, ...taskRoutes];
const withIds = routes.filter(({ contract }) => contract.params !== null);

beforeAll(async () => {
  world = await startWorld();
  ids.process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('only-here') });
  await publishedProcess(world.as('admin', 'org_b'), { definition: approvalDefinition('only-there') });
  ids.version = '1';
  ids.deal = await startDeal(world.as('sales'), ids.process, { f_name: 'Canary of A' });
  await give(world.as('sales'), ids.deal, { kind: 'move', to: 'st_offer' });
  const inbox = await world.as('manager').get<{ items: { id: string }[] }>('/api/tasks');
  ids.task = inbox.body.items[0]?.id ?? '';
  const link = await world.within('org_a', (tx) =>
    tx.db
      .insertInto('public_link')
      .values({
        tenant_id: 'org_a',
        id: 'link_a',
        process: 'only-here',
        form: 'frm_start',
        region_id: 'north',
        created_at: tx.now,
        created_by: 'per_admin',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  ids.link = link.id;
});
afterAll(() => world.stop());

/** A body that each route would accept. */
const bodies: Readonly<Record<string, unknown>> = {
  'drafts.put': { revision: 1, definition: approvalDefinition('only-here') },
  'versions.publish': { revision: 1, note: 'mine now' },
  'links.create': { form: 'frm_start', region: 'north' },
  'links.put': { open: false },
  'releases.change': { do: 'stable', version: 1, revision: 0, note: 'mine now' },
  'releases.preview': { targeting: { percent: 50 } },
  'deals.create': { command: 'theirs', form: 'frm_start', values: { f_name: 'x' } },
  'deals.command': { id: 'theirs-too', kind: 'comment', text: 'hello' },
  'deals.reveal': { field: 'f_name', purpose: 'curious' },
  'deals.preview': { to: 'st_offer' },
  'deals.preview-start': { form: null, values: {} },
};

test('every route that takes an id answers the id of another organization like one that never was', async () => {
  const other = world.as('admin', 'org_b');
  const checked: string[] = [];
  for (const { contract } of withIds) {
    const ask = (given: Readonly<Record<string, string>>) => {
      const url = contract.path.replaceAll(/\{([a-z]+)\}/g, (_all, name: string) => given[name] ?? 'none');
      const body = bodies[contract.id];
      if (contract.method === 'GET') return other.get(url);
      return contract.method === 'PUT' ? other.put(url, body) : other.post(url, body);
    };
    const foreign = await ask(ids);
    const unknown = await ask({
      process: 'never-was',
      version: '1',
      deal: 'deal_never',
      task: 'deal_never.s1',
      link: 'link_never',
    });
    expect([contract.id, foreign.status], foreign.text).toEqual([contract.id, 404]);
    expect(foreign.text).toBe(unknown.text);
    checked.push(contract.id);
  }
  expect(checked).toHaveLength(withIds.length);
  expect(checked.length).toBeGreaterThan(18);
});

test('lists hold nothing of another organization', async () => {
  const other = world.as('admin', 'org_b');
  const lists = routes.filter(({ contract }) => contract.params === null && contract.method === 'GET');
  for (const { contract } of lists) {
    const answer = await other.get(contract.path);
    expect(answer.status, contract.id).toBe(200);
    expect(answer.text, contract.id).not.toContain('Canary of A');
    expect(answer.text, contract.id).not.toContain('only-here');
  }
});

test('nothing of the first organization changed, and it still sees its own', async () => {
  const deal = await world.as('sales').get<{ card: { title: string } }>(`/api/deals/${ids.deal}`);
  expect(deal.body.card.title).toBe('Canary of A');
  const release = await world.as('admin').get<{ revision: number }>(`/api/processes/${ids.process}/release`);
  expect(release.body.revision).toBe(1);
});
