import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ env: { PUBLIC_URL: 'https://sales.example.com' } });
});
afterAll(() => world.stop());

/** The parts of a content security policy by name. */
function policyIn(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const parts = String(headers['content-security-policy']).split(';');
  return Object.fromEntries(
    parts.map((part) => [part.trim().split(' ')[0], part.trim().split(' ').slice(1).join(' ')]),
  );
}

const addresses = [
  '/',
  '/deals/x',
  '/design',
  '/design/x/code',
  '/f/link_x',
  '/f/confirm/x',
  '/api/me',
  '/nowhere.png',
];

test.each(addresses)(
  '%s runs the scripts and workers of its own origin only, and stands in no frame',
  async (address) => {
    const { headers } = await clientOf(world.app, {}).get(address);
    expect(policyIn(headers)).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'same-origin',
    });
  },
);

test.each(['/', '/design', '/f/link_x'])('%s holds no script of its own text', async (address) => {
  const { text } = await clientOf(world.app, {}).get(address);
  const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|javascript:/gi)];
  expect(inline).toEqual([]);
});

test('no private answer is kept by a cache, nor one that says there is none', async () => {
  for (const address of [
    '/api/me',
    '/api/deals',
    '/api/deals/none',
    '/api/files/none/content',
    '/api/auth/get-session',
  ]) {
    const { headers } = await world.as('sales').get(address);
    expect([address, headers['cache-control']]).toEqual([address, expect.stringContaining('no-store')]);
  }
});
