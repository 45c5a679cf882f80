import { expect, test } from 'vitest';
import { readWebAddress, shortWebAddress } from './web-address.ts';

test.each([
  ['example.com', 'https://example.com/'],
  [' https://www.example.com/a?b=1#c ', 'https://www.example.com/a?b=1#c'],
  ['HTTP://Example.COM:8080/Path', 'http://example.com:8080/Path'],
  ['例子.中国/产品', 'https://例子.中国/产品'],
  ['例子abc.com', 'https://例子abc.com/'],
  ['пример.бг', 'https://пример.бг/'],
  ['xn--80ak6aa92e.com', 'https://xn--80ak6aa92e.com/'],
])('%s is %s', (typed, address) => {
  expect(readWebAddress(typed)).toBe(address);
  expect(readWebAddress(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'javascript://example.com/%0Aalert(1)',
  'data:text/html,hi',
  'file:///etc/passwd',
  'https:example.com',
  'https://example.com\\@evil.example',
  '-a.com',
  'example.c',
  'ftp://example.com',
  'https://user:secret@example.com',
  'localhost',
  'http://127.0.0.1/admin',
  'two words.com',
  'example.com/\u0000',
  '',
  `example.com/${'a'.repeat(2000)}`,
  'ℂ.com',
  'ﬁ.com',
  '０x7f.example.com',
  'exa\u034fmple.com',
  'example.com/\u202egpj.exe',
  'example.com:99999',
  'аpple.com',
  'аррӏе.com',
])('%s is no web address', (typed) => {
  expect(readWebAddress(typed)).toBeUndefined();
});

test('a browser reads it as the same address', () => {
  for (const typed of ['example.com?q=1', 'www.例子.中国/产品#x', 'HTTPS://a-b.example.co.uk:444']) {
    const address = readWebAddress(typed) ?? '';
    const { hostname } = new URL(address);
    expect(decodeURI(new URL(address).href).endsWith(address.slice(address.indexOf('/', 8)))).toBe(true);
    expect(hostname).toContain('.');
  }
});

test('shown without what goes without saying', () => {
  expect(shortWebAddress('https://www.example.com/')).toBe('example.com');
  expect(shortWebAddress('http://example.com/a/b')).toBe('example.com/a/b');
});
