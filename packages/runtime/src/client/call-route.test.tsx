import { getDraft, listDeals, putDraft } from '@dealwright/shared/api';
import { afterEach, expect, test } from 'vitest';
import { isApiError } from './api-error.ts';
import { addressOf, callRoute } from './call-route.ts';

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

/** A server of one answer; tells what it was asked. */
function answering(status: number, body: unknown): { readonly asked: () => { address: string; request: RequestInit } } {
  let asked: { address: string; request: RequestInit } | null = null;
  globalThis.fetch = (address, request) => {
    asked = { address: String(address), request: request ?? {} };
    return Promise.resolve(Response.json(body, { status }));
  };
  return { asked: () => asked ?? { address: '', request: {} } };
}

test('fills parameters and query into the address', () => {
  expect(addressOf(getDraft, { params: { process: 'a/b' } })).toBe('/api/processes/a%2Fb/draft');
  expect(addressOf(listDeals, { query: { limit: 5, cursor: undefined } })).toMatch(/\?limit=5$/);
});

test('an unsafe call carries its body and a key of its own', async () => {
  const server = answering(200, { revision: 2 });
  const answer = await callRoute(putDraft, { params: { process: 'quote' }, body: { revision: 1, definition: {} } });
  expect(answer.revision).toBe(2);
  const { address, request } = server.asked();
  expect([request.method, address]).toEqual(['PUT', '/api/processes/quote/draft']);
  expect(request.body).toBe('{"revision":1,"definition":{}}');
  expect(new Headers(request.headers).get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
});

test('a refusal is thrown with code, words, details and facts', async () => {
  answering(409, { code: 'draft.conflict', message: 'changed by Ann', details: [], facts: { revision: 7 } });
  const call = callRoute(getDraft, { params: { process: 'quote' } });
  await expect(call).rejects.toMatchObject({
    code: 'draft.conflict',
    status: 409,
    message: 'changed by Ann',
    facts: { revision: 7 },
  });
});

test('a code nobody knows is a failure of the server; silence is its own code', async () => {
  answering(500, { code: 'no.such', message: 'x', details: [] });
  await expect(callRoute(getDraft, { params: { process: 'quote' } })).rejects.toMatchObject({ code: 'server.failed' });
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
  const thrown: unknown = await callRoute(getDraft, { params: { process: 'quote' } }).catch((error: unknown) => error);
  expect(isApiError(thrown, 'network.unreachable')).toBe(true);
});
