import { afterEach, expect, test } from 'vitest';
import { signOut } from './sign-in.ts';

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const answering = (answer: () => Response) => {
  globalThis.fetch = () => new Promise((resolve) => resolve(answer()));
};

test.each([
  ['signed out', () => new Response('{"done":true}'), true],
  ['signed out long ago', () => new Response('{}', { status: 401 }), true],
  ['busy', () => new Response('{}', { status: 503 }), false],
  ['refused', () => new Response('{}', { status: 403 }), false],
  [
    'no network',
    () => {
      throw new TypeError('out of reach');
    },
    false,
  ],
] as const)('%s: nobody is told that he is out while his session lives', async (_what, answer, out) => {
  answering(answer);
  expect(await signOut()).toBe(out);
});
