import { expect, onTestFinished, test } from 'vitest';
import { clientOf, startWorld, testPassword } from '../support/world.ts';

interface SentCookie {
  readonly name: string;
  readonly attributes: readonly string[];
}

/** Every cookie that a sign-in for this one visit sets, at a public address. */
async function cookiesAt(publicUrl: string): Promise<readonly SentCookie[]> {
  const world = await startWorld({ env: { PUBLIC_URL: publicUrl } });
  onTestFinished(() => world.stop());
  await world.signedIn('sales');
  const { origin } = new URL(publicUrl);
  const credentials = { email: 'sales@org-a.example.com', password: testPassword };
  const answer = await clientOf(world.app, { origin }).post('/api/auth/sign-in/email', {
    ...credentials,
    rememberMe: false,
    callbackURL: 'https://evil.example.com/',
  });
  expect(answer.headers.location).toBeUndefined();
  return [answer.headers['set-cookie']].flat().map((cookie) => {
    const [pair = '', ...attributes] = String(cookie).split('; ');
    return { name: pair.split('=')[0] ?? '', attributes: attributes.toSorted() };
  });
}

test('over https every cookie is bound to this very host, and none is for scripts', async () => {
  const cookies = await cookiesAt('https://sales.example.com');
  expect(cookies.map(({ name }) => name)).toEqual(['__Host-dealwright', '__Host-dealwright-visit']);
  for (const { name, attributes } of cookies)
    expect([name, attributes]).toEqual([name, ['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']]);
});

test('on one’s own machine cookies go over http, still not for scripts', async () => {
  const cookies = await cookiesAt('http://localhost:3000');
  expect(cookies.map(({ name }) => name)).toEqual(['dealwright', 'dealwright-visit']);
  for (const { name, attributes } of cookies)
    expect([name, attributes]).toEqual([name, ['HttpOnly', 'Path=/', 'SameSite=Lax']]);
});
