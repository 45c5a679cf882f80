import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, personId, startWorld, testPassword, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const origin = { origin: 'http://localhost:3000' };
const stranger = () => clientOf(world.app, origin);
const signInAt = '/api/auth/sign-in/email';

test('a person signs in, is known, and signs out', async () => {
  const session = await world.signedIn('sales');
  const me = await session.get<{ person: { id: string }; organization: { id: string }; permissions: string[] }>(
    '/api/me',
  );
  expect([me.body.person.id, me.body.organization.id]).toEqual([personId('sales'), 'org_a']);
  expect(me.body.permissions).toContain('deal.write');
  expect((await session.post('/api/auth/sign-out', {})).status).toBe(200);
  expect((await session.get('/api/me')).status).toBe(401);
});

test('the cookie is out of reach for scripts and other sites, and no answer holds the token', async () => {
  await world.signedIn('finance');
  const answer = await stranger().post(signInAt, { email: 'finance@org-a.example.com', password: testPassword });
  const cookie = String(answer.headers['set-cookie']);
  expect(cookie).toMatch(/^dealwright=[^;]+;/);
  for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
  expect(answer.text).toBe('{"done":true}');
});

test('over https the cookie is bound to its host', async () => {
  const secure = await startWorld({ env: { PUBLIC_URL: 'https://sales.example.com', AUTH_SECRET: 'x'.repeat(40) } });
  try {
    await secure.signedIn('sales');
    const answer = await clientOf(secure.app, { origin: 'https://sales.example.com' }).post(signInAt, {
      email: 'sales@org-a.example.com',
      password: testPassword,
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-dealwright=[^;]+;.*Secure/);
    expect(answer.headers['strict-transport-security']).toContain('max-age');
  } finally {
    await secure.stop();
  }
});

test('a wrong password and an unknown person get the same answer', async () => {
  await world.signedIn('ops');
  const wrong = await stranger().post(signInAt, { email: 'ops@org-a.example.com', password: 'not the password' });
  const unknown = await stranger().post(signInAt, { email: 'nobody@example.com', password: 'not the password' });
  expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
  expect(wrong.body.code).toBe('auth.refused');
  const chinese = await stranger().post(
    signInAt,
    { email: 'ops@org-a.example.com', password: 'x' },
    { 'accept-language': 'zh-CN,zh;q=0.9' },
  );
  expect(chinese.body.message).toBe('邮箱或密码不正确，请检查后重试。');
});

test('the sixth wrong password in a row is not looked at, nor is the right one after it', async () => {
  await world.signedIn('developer');
  const email = 'developer@org-a.example.com';
  for (let time = 0; time < 5; time += 1)
    expect((await stranger().post(signInAt, { email, password: `wrong ${time}` })).status).toBe(401);
  for (const spelling of [email, email.toUpperCase(), email]) {
    const answer = await stranger().post(signInAt, { email: spelling, password: testPassword });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  }
});

test('wrong API keys are counted too, and a right one is never locked out', async () => {
  const statuses = [];
  for (let time = 0; time < 7; time += 1)
    statuses.push(
      (await clientOf(world.app, { authorization: `Bearer dw_${String(time).repeat(43)}` }).get('/api/me')).status,
    );
  expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
  expect(statuses.slice(5)).toEqual([429, 429]);
  expect((await world.as('business').get('/api/me')).status).toBe(200);
});

test('nobody makes himself an account, and no other path of the library is open', async () => {
  for (const path of [
    'sign-up/email',
    'update-user',
    'delete-user',
    'request-password-reset',
    'list-sessions',
    'sign-in/social',
    'callback/google',
    'link-social',
    'ok',
    'error',
    'sign-in/email/../../sign-up/email',
  ]) {
    const answer = await stranger().post(`/api/auth/${path}`, {
      email: 'new@example.com',
      password: testPassword,
      name: 'New',
    });
    expect(answer.status, path).toBe(404);
  }
  const { rows } = await world.services.database.owner.query(
    'select from identity."user" where email = \'new@example.com\'',
  );
  expect(rows).toHaveLength(0);
});

test('a sign-in from another site is refused', async () => {
  const answer = await clientOf(world.app, { origin: 'https://evil.example' }).post(signInAt, {
    email: 'sales@org-a.example.com',
    password: testPassword,
  });
  expect([answer.status, answer.body.code]).toEqual([403, 'request.origin']);
});

test('a key acts as its owner until it is ended', async () => {
  const made = await world
    .as('sales')
    .post<{ key: { id: string; prefix: string }; secret: string }>('/api/api-keys', { name: 'import' });
  const script = clientOf(world.app, { authorization: `Bearer ${made.body.secret}` });
  expect(made.body.secret).toMatch(/^dw_[A-Za-z0-9_-]{43}$/);
  expect((await script.get<{ person: { id: string } }>('/api/me')).body.person.id).toBe(personId('sales'));
  const list = await world
    .as('sales')
    .get<{ items: { id: string; name: string; lastUsedAt: string | null }[] }>('/api/api-keys');
  const listed = list.body.items.find(({ id }) => id === made.body.key.id);
  expect([listed?.name, listed?.lastUsedAt !== null]).toEqual(['import', true]);
  expect(list.text).not.toContain(made.body.secret.slice(10));
  const { rows } = await world.services.database.owner.query('select secret_hash from app.api_key where id = $1', [
    made.body.key.id,
  ]);
  expect(rows[0]?.secret_hash).not.toContain(made.body.secret.slice(3, 20));
  expect((await world.as('manager').delete(`/api/api-keys/${made.body.key.id}`)).status).toBe(404);
  expect((await script.delete(`/api/api-keys/${made.body.key.id}`)).status).toBe(200);
  expect([401, 429]).toContain((await script.get('/api/me')).status);
});

test('a person who left can neither use his session nor his key', async () => {
  const session = await world.signedIn('manager');
  expect((await session.get('/api/me')).status).toBe(200);
  await world.within('org_a', (tx) =>
    tx.db.updateTable('person').set({ active: false }).where('id', '=', personId('manager')).execute(),
  );
  world.services.identity.forgetCallers();
  expect((await session.get('/api/me')).status).toBe(401);
  expect([401, 429]).toContain((await world.as('manager').get('/api/me')).status);
});

test('the language is kept and used', async () => {
  await world.as('sales').put('/api/me/locale', { locale: 'zh-CN' });
  expect((await world.as('sales').get('/api/nowhere-else')).status).toBe(404);
  expect((await world.as('sales').get<{ locale: string }>('/api/me')).body.locale).toBe('zh-CN');
  expect((await world.as('sales').put('/api/me/locale', { locale: 'fr' })).status).toBe(400);
});
