import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf } from '../../src/features/deals/deal-place.ts';
import { reaches, visibleDeals } from '../../src/features/deals/policy.ts';
import type { Viewer } from '../../src/features/deals/viewer.ts';
import { publishedDefinitions } from '../../src/features/definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { approvalDefinition } from '../support/approval-process.ts';
import { changeRelease, give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { type Answer, personId, startWorld, type TestPerson, type World } from '../support/world.ts';

let world: World;
const starters: readonly TestPerson[] = ['sales', 'sales2', 'manager', 'admin'];
const scopes = ['none', 'own', 'team', 'region', 'organization'] as const;

beforeAll(async () => {
  world = await startWorld();
  const admin = world.as('admin');
  for (const [place, scope] of scopes.entries()) {
    const definition = approvalDefinition(`reach-${scope}`);
    const other = scopes[(place + 2) % scopes.length] ?? 'own';
    const access = (first: string, second: string) => ({
      ...definition,
      roles: { 'role:sales': { label: 't:title' }, 'role:sales-manager': { label: 't:title' } },
      access: { roles: { 'role:sales': { deals: first }, 'role:sales-manager': { deals: second } } },
    });
    const key = await publishedProcess(admin, { definition: access(scope, other) });
    for (const person of starters) await startDeal(world.as(person), key, { f_name: person });
    const draft = await admin.get<{ revision: number }>(`/api/processes/${key}/draft`);
    const saved = await admin.put<{ revision: number }>(`/api/processes/${key}/draft`, {
      revision: draft.body.revision,
      definition: access(other, scope),
    });
    await admin.post(`/api/processes/${key}/versions`, { revision: saved.body.revision, note: 'turned round' });
    await changeRelease(admin, key, { do: 'stable', version: 2 });
    for (const person of starters) await startDeal(world.as(person), key, { f_name: person });
    const handed = await startDeal(world.as('sales'), key, { f_name: 'handed over' });
    await give(world.as('sales'), handed, { kind: 'assign', owner: 'per_sales2' });
  }
}, 120_000);
afterAll(() => world.stop());

test('the condition of lists lets through exactly the deals that the policy reaches, for every role, scope and version', async () => {
  const people: readonly TestPerson[] = ['sales', 'sales2', 'manager', 'finance', 'ops', 'admin', 'developer'];
  for (const person of people) {
    const { listed, reached, all } = await world.within('org_a', async (tx) => {
      const organization = await organizationSnapshot(tx);
      const found = organization.people[personId(person)] ?? expect.fail();
      const viewer: Viewer = { person: found, organization, permissions: new Set(), locale: 'en', standIns: [] };
      const definitions = await publishedDefinitions(tx, null);
      const byHash = new Map(definitions.map(({ hash, definition }) => [hash, definition]));
      const rows = await tx.db.selectFrom('deal').select(['id', 'hash', 'state']).execute();
      const visible = await tx.db.selectFrom('deal').select('id').where(visibleDeals(viewer, definitions)).execute();
      const right = rows.filter(({ hash, state }) =>
        reaches(viewer, byHash.get(hash) ?? expect.fail(), placeOf(state)),
      );
      return {
        listed: visible.map(({ id }) => id).sort(),
        reached: right.map(({ id }) => id).sort(),
        all: rows.length,
      };
    });
    expect(listed, person).toEqual(reached);
    expect(listed.length, person).toBeLessThan(all);
    const api = await world.as(person).get<{ items: { id: string }[] }>('/api/deals?limit=200');
    expect(api.body.items.map(({ id }) => id).sort(), person).toEqual(reached);
  }
});

interface Page {
  readonly items: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly next: string | null;
}

test('a list is read to its end by cursors, each deal once, the one changed last first', async () => {
  const seen: { id: string; updatedAt: string }[] = [];
  let cursor: string | null = null;
  do {
    const page: Answer<Page> = await world
      .as('sales')
      .get<Page>(`/api/deals?limit=7${cursor === null ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.body.items);
    cursor = page.body.next;
  } while (cursor !== null);
  const whole = await world.as('sales').get<{ items: { id: string }[] }>('/api/deals?limit=200');
  expect(seen.map(({ id }) => id)).toEqual(whole.body.items.map(({ id }) => id));
  const times = seen.map(({ updatedAt }) => updatedAt);
  expect(times).toEqual(times.toSorted().toReversed());
});
