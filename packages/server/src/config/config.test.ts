import { expect, test } from 'vitest';
import { derivedSecret, readConfig } from './config.ts';

test('without settings the server is for this machine and keeps its data beside it', () => {
  expect(readConfig({}, '/srv/dealwright')).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    dataFolder: '/srv/dealwright/data',
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    demo: true,
  });
});

test('the public address follows the port and loses its last slash', () => {
  expect(readConfig({ PORT: '8080' }, '/').publicUrl).toBe('http://localhost:8080');
  expect(readConfig({ PUBLIC_URL: 'https://sales.example.com//' }, '/').publicUrl).toBe('https://sales.example.com');
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PUBLIC_URL', 'sales.example.com'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DATABASE_URL', 'localhost'],
  ['AUTH_SECRET', 'short'],
])('%s=%s stops the start and says what was expected', (name, value) => {
  expect(() => readConfig({ [name]: value }, '/')).toThrow(
    expect.objectContaining({ code: 'config.invalid', params: expect.objectContaining({ name }) }),
  );
});

test('secrets differ by purpose and by password, and there is none without a password', () => {
  const secrets = [derivedSecret('a', 'session'), derivedSecret('a', 'role'), derivedSecret('b', 'session')];
  expect(new Set(secrets).size).toBe(3);
  expect(derivedSecret('a', 'session')).toBe(secrets[0]);
  expect(() => derivedSecret('', 'session')).toThrow(expect.objectContaining({ code: 'config.invalid' }));
});
