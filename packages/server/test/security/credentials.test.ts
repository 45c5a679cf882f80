import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, startWorld, testPassword, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const origin = 'http://localhost:3000';

test('a key is no session and a session is no key, also while the server remembers them', async () => {
  const { secret } = (await world.as('sales').post<{ secret: string }>('/api/api-keys', { name: 'x' })).body;
  expect((await clientOf(world.app, { authorization: `Bearer ${secret}` }).get('/api/me')).status).toBe(200);
  expect((await clientOf(world.app, { cookie: `dealwright=${secret}` }).get('/api/me')).status).toBe(401);

  await world.signedIn('manager');
  const signedIn = await clientOf(world.app, { origin }).post('/api/auth/sign-in/email', {
    email: 'manager@org-a.example.com',
    password: testPassword,
  });
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const token = decodeURIComponent(cookie.split('=').slice(1).join('='));
  expect((await clientOf(world.app, { cookie }).get('/api/me')).status).toBe(200);
  for (const shown of [token, token.split('.')[0] ?? '', encodeURIComponent(token)])
    expect((await clientOf(world.app, { authorization: `Bearer ${shown}` }).get('/api/me')).status).toBe(401);
});
