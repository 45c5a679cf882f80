import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { changeRelease, publishedProcess, publishNext, startDeal } from '../support/lead-process.ts';
import { startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
let process: string;
beforeAll(async () => {
  world = await startWorld();
  process = await publishedProcess(world.as('admin'), { definition: approvalDefinition('released') });
  await publishNext(world.as('admin'), process, 'Second');
});
afterAll(() => world.stop());

const change = (wish: Readonly<Record<string, unknown>>) => changeRelease(world.as('admin'), process, wish);

async function versionOf(person: TestPerson): Promise<{ version: number; rule: string }> {
  const deal = await startDeal(world.as(person), process, { f_name: person });
  const page = await world
    .as(person)
    .get<{ card: { process: { version: number; rule: string } } }>(`/api/deals/${deal}`);
  return page.body.card.process;
}

test('a gray version reaches exactly the counted people, and the deal says which rule chose its version', async () => {
  const gray = await change({ do: 'gray', version: 2, targeting: { regions: ['south'], percent: 100 } });
  expect(gray.body.gray).toMatchObject({ version: 2, people: 2, of: 8 });
  expect(await versionOf('sales2')).toEqual(
    expect.objectContaining({ version: 2, rule: expect.stringContaining('gray') }),
  );
  expect(await versionOf('sales')).toEqual(
    expect.objectContaining({ version: 1, rule: expect.stringContaining('stable') }),
  );
  const board = await world.as('sales2').get<{ version: number; gray: boolean }>(`/api/processes/${process}/board`);
  expect(board.body).toMatchObject({ version: 2, gray: true });
});

test('half of eight people are four, and nobody leaves while the share grows', async () => {
  await change({ do: 'rollback' });
  const reached = async () => {
    const preview = await world
      .as('admin')
      .post<{ people: { id: string; arm: string }[] }>(`/api/processes/${process}/release/preview`, {
        targeting: { percent: 50 },
      });
    return preview.body.people.filter(({ arm }) => arm === 'gray').map(({ id }) => id);
  };
  const before = await reached();
  expect(before).toHaveLength(4);
  expect((await change({ do: 'gray', version: 2, targeting: { percent: 50 } })).body.gray?.people).toBe(4);
  expect(await reached()).toEqual(before);
  const more = await change({ do: 'gray', version: 2, targeting: { percent: 75 } });
  expect(more.body.gray?.people).toBe(6);
  expect(more.body.history[0]).toMatchObject({ what: 'percent' });
});

test('rolling back is at once for new deals and leaves running ones where they are', async () => {
  await change({ do: 'gray', version: 2, targeting: { people: ['per_sales'], percent: 100 } });
  const deal = await startDeal(world.as('sales'), process, { f_name: 'stays' });
  expect((await change({ do: 'rollback' })).body.gray).toBeNull();
  expect(await versionOf('sales')).toMatchObject({ version: 1 });
  const page = await world.as('sales').get<{ card: { process: { version: number } } }>(`/api/deals/${deal}`);
  expect(page.body.card.process.version).toBe(2);
});

test('promoting makes the candidate stable for everybody', async () => {
  await change({ do: 'gray', version: 2, targeting: { people: ['per_sales'], percent: 100 } });
  const promoted = await change({ do: 'promote' });
  expect(promoted.body).toMatchObject({ stable: 2, gray: null });
  expect(await versionOf('manager')).toMatchObject({ version: 2, rule: 'stable' });
  expect(promoted.body.history.map(({ what }) => what).slice(0, 2)).toEqual(['promote', 'gray']);
});

test('what makes no sense is refused in words', async () => {
  expect((await change({ do: 'promote' })).body.code).toBe('release.invalid');
  expect((await change({ do: 'stable', version: 99 })).body.code).toBe('release.invalid');
  expect((await change({ do: 'gray', version: 1, targeting: { regions: ['atlantis'], percent: 10 } })).body.code).toBe(
    'release.invalid',
  );
  const stale = await world.as('admin').post<{ message: string }>(`/api/processes/${process}/release`, {
    do: 'stable',
    version: 1,
    revision: 1,
    note: 'x',
  });
  expect(stale.body.message).toContain('somebody else changed the release');
});

test('a form that was opened on another version than the one chosen now is a conflict', async () => {
  const stale = await world.as('sales').post<{ code: string }>(`/api/processes/${process}/deals`, {
    command: 'stale',
    form: 'frm_start',
    version: 1,
    values: { f_name: 'x' },
  });
  expect(stale.body.code).toBe('deal.conflict');
});
