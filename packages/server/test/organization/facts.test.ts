import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { addFacts } from '../../src/features/organization/organization.store.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

interface Answer {
  readonly people: readonly { readonly id: string; readonly authority?: string }[];
  readonly regions: readonly { readonly id: string; readonly head?: string }[];
  readonly teams: readonly { readonly id: string; readonly head?: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly people: readonly string[] }[];
}
const answerOf = async (organization: 'org_a' | 'org_b') =>
  (await world.as('business', organization).get<Answer>('/api/organization')).body;

test('heads, groups and authority are facts of the picture the engine decides on, and reach the designer', async () => {
  const before = await world.within('org_a', organizationSnapshot);
  await world.within('org_a', async (tx) => {
    await addFacts(tx, {
      heads: { regions: { north: 'per_manager' }, teams: { team_s: 'per_sales2' } },
      groups: [{ id: 'desk', name: 'Deal desk / 商务支持', people: ['per_ops', 'per_finance'] }],
    });
    // More digits than a binary number holds.
    const authority = '123456789012345678.10';
    await tx.db.updateTable('person').set({ authority }).where('id', '=', 'per_manager').execute();
  });
  const after = await world.within('org_a', organizationSnapshot);
  expect(after.snapshot).not.toBe(before.snapshot);
  expect(after.people.per_manager?.authority).toBe('123456789012345678.10');
  expect(after.people.per_sales?.authority).toBeUndefined();
  expect(after.regions.north?.head).toBe('per_manager');
  expect(after.teams.team_n?.head).toBeUndefined();
  expect(after.groups?.desk?.people).toEqual(['per_ops', 'per_finance']);
  const seen = await answerOf('org_a');
  expect(seen.groups).toEqual([{ id: 'desk', name: 'Deal desk / 商务支持', people: ['per_ops', 'per_finance'] }]);
  expect(seen.teams.find(({ id }) => id === 'team_s')).toMatchObject({ head: 'per_sales2' });
  expect(seen.people.find(({ id }) => id === 'per_manager')?.authority).toBe('123456789012345678.10');
});

test('another organization has none of it and cannot point at it', async () => {
  const theirs = await answerOf('org_b');
  expect(theirs.groups).toEqual([]);
  expect(theirs.regions.every(({ head }) => head === undefined)).toBe(true);
  await world.within('org_a', (tx) =>
    tx.db
      .insertInto('person')
      .values({
        tenant_id: 'org_a',
        id: 'per_only_a',
        user_id: null,
        name: 'A',
        email: 'a@a.example.com',
        superior_id: null,
        region_id: 'north',
        team_id: 'team_n',
      })
      .execute(),
  );
  const across = world.within('org_b', (tx) =>
    tx.db.updateTable('region').set({ head_id: 'per_only_a' }).where('id', '=', 'north').execute(),
  );
  await expect(across).rejects.toMatchObject({ code: '23503' });
  const row = { tenant_id: 'org_b', group_id: 'desk', place: 0, person_id: 'per_ops' };
  await expect(
    world.within('org_a', (tx) => tx.db.insertInto('people_group_member').values(row).execute()),
  ).rejects.toMatchObject({ code: '42501' });
});

test('a change of a group moves the picture as well', async () => {
  const before = await world.within('org_a', organizationSnapshot);
  await world.within('org_a', (tx) =>
    tx.db.deleteFrom('people_group_member').where('person_id', '=', 'per_ops').execute(),
  );
  const after = await world.within('org_a', organizationSnapshot);
  expect(after.snapshot).not.toBe(before.snapshot);
  expect(after.groups?.desk?.people).toEqual(['per_finance']);
});
