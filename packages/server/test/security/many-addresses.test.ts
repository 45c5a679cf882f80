import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
});
afterAll(() => world.stop());

/** A stranger behind a trusted proxy who takes another address of his own network each time. */
const from = (address: string) => clientOf(world.app, { origin: 'http://localhost:3000', 'x-forwarded-for': address });
const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status);

test('one network of IPv6 tries as few passwords as one address', async () => {
  const answers: { status: number }[] = [];
  for (let host = 1; host <= 8; host += 1)
    answers.push(
      await from(`2001:db8:7:7::${host.toString(16)}`).post('/api/auth/sign-in/email', {
        email: 'sales@org-a.example.com',
        password: `wrong number ${host}`,
      }),
    );
  expect(statuses(answers)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
});

test('one network of IPv6 asks for public forms as often as one address', async () => {
  const answers = await Promise.all(
    Array.from({ length: 130 }, (_, host) => from(`2001:db8:8:8::${host.toString(16)}`).get('/api/public/forms/none')),
  );
  expect(statuses(answers).filter((status) => status === 429)).toHaveLength(10);
  expect((await from('2001:db8:8:9::1').get('/api/public/forms/none')).status).toBe(404);
});
