import type { Permission } from '@dealwright/shared/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permissionsOf, rolePermissions } from '../src/access/role-permissions.ts';
import { routes } from '../src/features/registry.ts';
import type { RouteImplementation } from '../src/http/implement.ts';
import { publicRoutes } from '../src/http/public-routes.ts';
import { type Client, clientOf, startWorld, type TestPerson, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const people: readonly TestPerson[] = ['admin', 'manager', 'sales', 'business', 'finance', 'ops', 'developer'];
const roleOf: Readonly<Record<string, keyof typeof rolePermissions>> = {
  admin: 'administrator',
  manager: 'sales-manager',
  sales: 'sales',
  business: 'business-user',
  finance: 'finance',
  ops: 'ops',
  developer: 'developer',
};
const closed = routes.filter(({ permission }) => permission !== 'public');

/** An address of a route with ids that exist nowhere. */
function addressOf({ contract }: RouteImplementation): string {
  return contract.path
    .replace('{process}', 'no-such-process')
    .replace('{version}', '1')
    .replaceAll(/\{[a-z-]+\}/g, 'no-such-id');
}

function call(client: Client, route: RouteImplementation) {
  const { method } = route.contract;
  const url = addressOf(route);
  if (method === 'GET') return client.get(url);
  if (method === 'DELETE') return client.delete(url);
  return method === 'PUT' ? client.put(url, {}) : client.post(url, {});
}

describe.each(closed.map((route) => ({ id: route.contract.id, route })))('$id', ({ route }) => {
  test.each([
    ['nobody', {}],
    ['a wrong API key', { authorization: `Bearer dw_${'A'.repeat(43)}` }],
    ['a token of another kind', { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }],
    ['another scheme', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
    ['a made-up session', { cookie: 'dealwright=made.up' }],
    ['words about oneself', { 'x-user': 'per_admin', 'x-tenant': 'org_a', 'x-forwarded-user': 'per_admin' }],
  ])('is closed to %s', async (_, headers) => {
    const answer = await call(clientOf(world.app, headers), route);
    expect([401, 429]).toContain(answer.status);
  });

  test('is closed to every role without its permission, before the request is looked at', async () => {
    for (const person of people) {
      if (permissionsOf([roleOf[person] ?? '']).has(route.permission)) continue;
      const answer = await call(world.as(person), route);
      expect(answer.status, person).toBe(403);
    }
  });
});

test('the matrix covers every route of the interface description', async () => {
  const { body } = await world
    .as()
    .get<{ paths: Record<string, Record<string, { operationId: string }>> }>('/api/openapi.json');
  const described = Object.values(body.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(routes.map(({ contract }) => contract.id).sort());
});

test('what is public is in the reviewed list', () => {
  const open = routes.filter(({ permission }) => permission === 'public').map(({ contract }) => contract.id);
  expect(open.filter((id) => !publicRoutes.includes(id))).toEqual([]);
});

test('every permission of a route is given to some role', () => {
  const given = new Set<Permission>(Object.values(rolePermissions).flat());
  expect(closed.filter(({ permission }) => !given.has(permission)).map(({ contract }) => contract.id)).toEqual([]);
});

test('a row of another organization is answered like one that does not exist', async () => {
  const made = await world.as('sales', 'org_b').post<{ key: { id: string } }>('/api/api-keys', { name: 'theirs' });
  const theirs = await world.as('sales').delete(`/api/api-keys/${made.body.key.id}`);
  const none = await world.as('sales').delete('/api/api-keys/key_none');
  expect([theirs.status, theirs.text]).toEqual([none.status, none.text]);
  expect(theirs.status).toBe(404);
});
