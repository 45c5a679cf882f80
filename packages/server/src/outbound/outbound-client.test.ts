import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Resolver } from './allowed-address.ts';
import { guardedLookup, isGlobal, mayAsk } from './allowed-address.ts';
import { createOutbound } from './outbound-client.ts';

let canary: Server;
let origin = '';
const heard: string[] = [];
beforeAll(async () => {
  canary = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    if (request.url === '/away') response.writeHead(302, { location: '/there' }).end();
    else if (request.url === '/large') response.end('x'.repeat(200_000));
    else if (request.url === '/busy') response.writeHead(503).end();
    else if (request.url === '/wrong') response.writeHead(404).end();
    else if (request.url === '/slow') return;
    else response.end('thanks');
  });
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
});
afterAll(async () => {
  canary.closeAllConnections();
  await new Promise((done) => canary.close(done));
});

const post = (url: string, parts: Partial<Parameters<typeof createOutbound>[0]> = {}) =>
  createOutbound({ allowed: [], timeoutMs: 500, mostBytes: 100_000, ...parts }).post({ url, headers: {}, body: '{}' });

describe('where requests may go', () => {
  const port = () => new URL(origin).port;
  const spellings = () => [
    origin,
    `https://127.0.0.1:${port()}`,
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f000001',
    'https://0177.0.0.1',
    'https://0.0.0.0',
    'https://localhost',
    'https://localhost.',
    'https://app.localhost',
    'https://printer.local',
    'https://metadata.google.internal',
    'https://10.1.2.3',
    'https://172.16.0.1',
    'https://192.168.1.1',
    'https://100.64.0.1',
    'https://169.254.169.254',
    'https://224.0.0.1',
    'https://255.255.255.255',
    'https://[::1]',
    'https://[::]',
    'https://[::ffff:127.0.0.1]',
    'https://[::ffff:7f00:1]',
    'https://[fe80::1]',
    'https://[fc00::1]',
    'https://[64:ff9b::7f00:1]',
    'https://[64:ff9b:1::7f00:1]',
    'https://[::127.0.0.1]',
    'https://[::ffff:0:127.0.0.1]',
    'https://[fec0::1]',
    'https://127.0.0.1.',
    'https://127。0。0。1',
    'https://metadata.google.internal.',
    'https://[2002:7f00:1::]',
    'https://user:secret@example.com',
    'https://example.com:22',
    'http://example.com',
    'ftp://example.com',
    'file:///etc/passwd',
    'intranet',
    'https://intranet',
    '',
  ];
  test('nothing but https to the wide network, however it is spelled', async () => {
    for (const url of spellings())
      expect(await post(url), url).toEqual({ ok: false, reason: 'address-refused', again: false });
    expect(heard).toEqual([]);
  });
  test('the wide network is let through', () => {
    expect(mayAsk(new URL('https://hooks.example.com/a?b=1'), [])).toBe(true);
    expect(mayAsk(new URL('https://8.8.8.8:8443'), [])).toBe(true);
    expect(isGlobal('2606:4700:4700::1111')).toBe(true);
  });
  test.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['::1']], [['::127.0.0.1']], [['2606:4700::1%lo']], [[]]])(
    'a name that resolves to %s is refused before anything is sent',
    async (addresses) => {
      const resolver: Resolver = (_, done) => done(null, addresses);
      expect(await post('https://rebind.example.com', { resolver })).toMatchObject({ reason: 'address-refused' });
    },
  );
  test('a name is resolved once, and the connection goes to the address that was judged', () => {
    const answers = [['8.8.8.8'], ['127.0.0.1']];
    const resolver: Resolver = (_, done) => done(null, answers.shift() ?? []);
    const seen: unknown[] = [];
    guardedLookup(resolver)('rebind.example.com', {}, (...given) => void seen.push(given));
    expect(seen).toEqual([[null, '8.8.8.8', 4]]);
    expect(answers).toHaveLength(1);
  });
});

describe('what comes back', () => {
  const at = (path: string) => post(`${origin}${path}`, { allowed: [origin] });
  test('an answer, where the operator lets the origin through', async () => {
    expect(await at('/hook')).toEqual({ ok: true, status: 200, body: 'thanks' });
  });
  test('redirects are not followed', async () => {
    heard.length = 0;
    expect(await at('/away')).toEqual({ ok: false, reason: 'redirected', again: false });
    expect(heard).toEqual(['POST /away']);
  });
  test('too large, too slow, busy and wrong', async () => {
    expect(await at('/large')).toEqual({ ok: false, reason: 'too-large', again: false });
    expect(await at('/slow')).toEqual({ ok: false, reason: 'timeout', again: true });
    expect(await at('/busy')).toEqual({ ok: false, reason: 'HTTP 503', again: true });
    expect(await at('/wrong')).toEqual({ ok: false, reason: 'HTTP 404', again: false });
    expect(await post('http://127.0.0.1:1', { allowed: ['http://127.0.0.1:1'] })).toEqual({
      ok: false,
      reason: 'unreachable',
      again: true,
    });
  });
});
