import { expect, test } from 'vitest';
import { backAddress } from './sign-in.ts';

const here = 'https://sales.example.com';
const to = (back: string) => backAddress(`?back=${encodeURIComponent(back)}`, here);

test.each(['/', '/boards/leads', '/inbox/deal_1.seat_2?box=done#top', '/design/leads'])(
  'who signs in comes back to %s',
  (back) => {
    expect(to(back)).toBe(`${here}${back}`);
  },
);

// Browsers drop tabs and line ends and take backslashes for slashes, so an address is judged as they read it.
test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  '/\r\n\\evil.example',
  '//evil.example\\@sales.example.com',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'sales.example.com@evil.example',
  '',
])('but never to %j', (back) => {
  expect(to(back)).toBe(`${here}/`);
});

test('a path with two slashes after dots stays on this site', () => {
  expect(new URL(to('/.//evil.example'), here).origin).toBe(here);
  expect(new URL(to('/x/..//evil.example'), here).origin).toBe(here);
});

test('without a wish the start page is shown', () => {
  expect(backAddress('', here)).toBe(`${here}/`);
});
