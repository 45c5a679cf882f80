import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientOf, startWorld, type TestPerson, testPassword, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const origin = { origin: 'http://localhost:3000' };
const signInAt = '/api/auth/sign-in/email';
const passwordAt = '/api/auth/change-password';
const wrongChange = { currentPassword: 'not the password', newPassword: 'another good one' };

/** The cookie of a new session of somebody who can sign in. */
async function newSession(person: TestPerson): Promise<string> {
  const answer = await clientOf(world.app, origin).post(signInAt, {
    email: `${person}@org-a.example.com`,
    password: testPassword,
  });
  expect(answer.status, answer.text).toBe(200);
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

const withCookie = (cookie: string): Client => clientOf(world.app, { ...origin, cookie });

/** How many of several tries a server looked at. */
const lookedAt = (answers: readonly { readonly status: number }[]) =>
  answers.filter(({ status }) => status !== 429).length;

test('of forty wrong passwords sent at the same moment five are looked at', async () => {
  await world.signedIn('ops');
  const tries = Array.from({ length: 40 }, (_, index) =>
    clientOf(world.app, origin).post(signInAt, { email: 'ops@org-a.example.com', password: `wrong number ${index}` }),
  );
  expect(lookedAt(await Promise.all(tries))).toBe(5);
});

test('right sign-ins, five at once and five more after them, are never too many', async () => {
  await world.signedIn('manager');
  for (let round = 0; round < 2; round += 1) {
    const cookies = await Promise.all(Array.from({ length: 5 }, () => newSession('manager')));
    expect(new Set(cookies).size).toBe(5);
  }
});

interface Disguise {
  readonly headers?: Record<string, string>;
  readonly body?: Readonly<Record<string, string>>;
  readonly before?: string;
  readonly after?: string;
  readonly query?: string;
}

/** Ways to look like somebody else to a counter while the session stays the same. */
const disguises: readonly Disguise[] = [
  {},
  { body: { email: 'x1@example.com' } },
  { body: { email: 'x2@example.com' } },
  { before: 'a=1; ' },
  { after: '; z=2' },
  { headers: { authorization: `Bearer dw_${'A'.repeat(43)}` } },
  { headers: { 'x-forwarded-for': '10.0.0.7' } },
  { query: '?n=8' },
  { headers: { 'user-agent': 'another one' } },
];

test('who holds a session cannot guess its password, however he disguises his tries', async () => {
  await world.signedIn('finance');
  const cookie = await newSession('finance');
  const answers: { status: number }[] = [];
  for (const { headers = {}, body = {}, before = '', after = '', query = '' } of disguises) {
    const client = withCookie(`${before}${cookie}${after}`);
    answers.push(await client.post(`${passwordAt}${query}`, { ...wrongChange, ...body }, headers));
  }
  expect(lookedAt(answers)).toBe(5);
});

test('without a session no password is looked at', async () => {
  const answer = await clientOf(world.app, origin).post(passwordAt, {
    ...wrongChange,
    email: 'sales@org-a.example.com',
  });
  expect(answer.status).toBe(401);
  expect((await withCookie('dealwright=made.up').post(passwordAt, wrongChange)).status).toBe(401);
  const key = await world.as('sales').post(passwordAt, wrongChange, origin);
  expect(key.status).toBe(401);
});

test('a new password ends all other sessions at once, whatever the request says of them', async () => {
  await world.signedIn('business');
  const [mine, thiefs] = [await newSession('business'), await newSession('business')];
  expect((await withCookie(thiefs).get('/api/me')).status).toBe(200);
  const body = { currentPassword: testPassword, newPassword: 'quite another one', revokeOtherSessions: false };
  const changed = await withCookie(mine).post(passwordAt, body);
  expect([changed.status, changed.text]).toEqual([200, '{"done":true}']);
  expect((await withCookie(thiefs).get('/api/me')).status).toBe(401);
  const renewed = String(changed.headers['set-cookie']).split(';')[0] ?? '';
  expect((await withCookie(renewed).get('/api/me')).status).toBe(200);
  expect(renewed).not.toBe(mine);
});

test('a session that somebody else chose is not the one after signing in', async () => {
  await world.signedIn('manager');
  const planted = await newSession('manager');
  const answer = await withCookie(planted).post(signInAt, {
    email: 'manager@org-a.example.com',
    password: testPassword,
  });
  expect(String(answer.headers['set-cookie']).split(';')[0]).not.toBe(planted);
  const madeUp = await withCookie('dealwright=planted.by.me').post(signInAt, {
    email: 'manager@org-a.example.com',
    password: testPassword,
  });
  expect(String(madeUp.headers['set-cookie'])).not.toContain('planted');
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/\t/evil.example'])(
  'a sign-in leads nowhere else: %s',
  async (callbackURL) => {
    const answer = await clientOf(world.app, origin).post(signInAt, {
      email: 'manager@org-a.example.com',
      password: testPassword,
      callbackURL,
    });
    expect(answer.headers.location).toBeUndefined();
    expect(answer.text).not.toContain('evil');
  },
);
