import { DonePart, defineRoute } from '@dealwright/shared/api';
import fc from 'fast-check';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../src/features/registry.ts';
import { implement } from '../src/http/implement.ts';
import { startWorld, type World } from './support/world.ts';

interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

/** How often the counting route has done its work. */
let counted = 0;
const count = defineRoute({
  id: 'test.count',
  method: 'POST',
  path: '/api/test/count',
  summary: 'Counts',
  permission: 'signed-in',
  body: Type.Object(
    { by: Type.Integer(), note: Type.Optional(Type.String({ maxLength: 5 })) },
    { additionalProperties: false },
  ),
  answer: Type.Object({ counted: Type.Integer() }),
});
const choose = defineRoute({
  id: 'test.choose',
  method: 'POST',
  path: '/api/test/choose',
  summary: 'Takes one of two kinds',
  permission: 'signed-in',
  body: Type.Union([
    Type.Object({ kind: Type.Literal('move'), to: Type.String() }, { additionalProperties: false }),
    Type.Object(
      { kind: Type.Literal('comment'), text: Type.String({ minLength: 1 }) },
      { additionalProperties: false },
    ),
  ]),
  answer: DonePart,
});
const fail = defineRoute({
  id: 'test.fail',
  method: 'POST',
  path: '/api/test/fail',
  summary: 'Fails',
  permission: 'signed-in',
  answer: DonePart,
});
const testRoutes = [
  implement(count, async ({ body }) => {
    counted += body.by;
    return { counted };
  }),
  implement(choose, async () => ({ done: true as const })),
  implement(fail, async () => {
    counted += 1;
    throw new TypeError('a secret detail');
  }),
];

let world: World;
beforeAll(async () => {
  world = await startWorld({ routes: [...routes, ...testRoutes] });
});
afterAll(() => world.stop());

test('a body of another kind than JSON is refused in every spelling', async () => {
  const spellings = [
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'application/jsonx',
    'application/json\t',
    ' application/json',
    'application/json;',
    'application/json; charset=latin1',
    'application/ json',
    'application/json, text/plain',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'application/json-patch+json',
    'application/vnd.api+json',
    'text/json',
    '*/*',
    'application/json;charset=utf-8;x=y',
    'application//json',
    'json',
    '',
  ];
  for (const type of spellings) {
    const answer = await world.as('sales').post<ErrorBody>('/api/test/count', '{"by":1}', { 'content-type': type });
    expect([400, 415], type).toContain(answer.status);
  }
  expect(counted).toBe(0);
  expect(
    (await world.as('sales').post('/api/test/count', '{"by":0}', { 'content-type': 'application/json; charset=UTF-8' }))
      .status,
  ).toBe(200);
});

test('a key that reaches into JavaScript is refused at any depth with its place, and the process is unharmed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('__proto__', 'constructor', 'prototype'),
      fc.array(fc.constantFrom('a', '0', 'x/y'), { maxLength: 6 }),
      async (key, path) => {
        const inner = `{${JSON.stringify(key)}:{"polluted":true}}`;
        const text = path.reduceRight((text, step) => `{${JSON.stringify(step)}:${text}}`, inner);
        const answer = await world.as('sales').post<ErrorBody>('/api/test/count', text);
        expect(answer.status).toBe(400);
        expect(answer.body.details[0]?.pointer).toBe(
          `${path.map((step) => `/${step.replace('/', '~1')}`).join('')}/${key}`,
        );
      },
    ),
    { numRuns: 60 },
  );
  const escaped = await world.as('sales').post<ErrorBody>('/api/test/count', '{"\\u005f_proto__":1}');
  expect(escaped.status).toBe(400);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  expect((await world.as('sales').post('/api/test/count', { by: 0, note: 'proto' })).status).toBe(200);
});

test('depth without end neither crashes nor hangs the server', async () => {
  const answer = await world.as('sales').post('/api/test/count', `${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(answer.status).toBe(400);
  expect((await world.as().get('/health')).status).toBe(200);
});

test('wrong values are named with their place in the language of the caller', async () => {
  const wrong = { by: 'one', note: 'too long', extra: 1 };
  const english = await world.as('sales').post<ErrorBody>('/api/test/count', wrong);
  expect(english.status).toBe(400);
  expect(english.body.code).toBe('request.invalid');
  expect(english.body.details.map(({ pointer }) => pointer).sort()).toEqual(['/by', '/extra', '/note']);
  const chinese = await world.as('sales2').post<ErrorBody>('/api/test/count', wrong);
  expect(chinese.body.message).toBe('请求中有 3 处不正确的值，具体位置见详情。');
  expect(chinese.body.details.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
});

test('of a choice only the kind that was meant is told about', async () => {
  const answer = await world.as('sales').post<ErrorBody>('/api/test/choose', { kind: 'comment', text: '' });
  expect(answer.body.details.map(({ pointer }) => pointer)).toEqual(['/text']);
  const unknown = await world.as('sales').post<ErrorBody>('/api/test/choose', { kind: 'fly' });
  expect(unknown.body.details).toHaveLength(1);
});

test('broken JSON, too much of it and nothing at all get their own answers', async () => {
  expect((await world.as('sales').post<ErrorBody>('/api/test/count', '{"by":')).body.code).toBe('request.malformed');
  const large = await world.as('sales').post<ErrorBody>('/api/test/count', `"${'x'.repeat(2_200_000)}"`);
  expect(large.body).toMatchObject({ code: 'request.too-large', message: expect.stringContaining('2 MB') });
  expect((await world.as('sales').post('/api/test/count')).status).toBe(400);
});

test('what nobody expected is told with a number and without its insides', async () => {
  const answer = await world.as('sales').post<ErrorBody>('/api/test/fail');
  expect(answer.status).toBe(500);
  expect(answer.body.message).toMatch(/err_[0-9a-z]{26}/);
  expect(answer.text).not.toContain('secret');
});

test('the same idempotency key does the work once and answers twice', async () => {
  counted = 0;
  const first = await world.as('sales').post('/api/test/count', { by: 3 }, { 'idempotency-key': 'k-1' });
  const second = await world.as('sales').post('/api/test/count', { by: 3 }, { 'idempotency-key': 'k-1' });
  expect([first.body, second.body, counted]).toEqual([{ counted: 3 }, { counted: 3 }, 3]);
  const other = await world.as('sales').post<ErrorBody>('/api/test/count', { by: 4 }, { 'idempotency-key': 'k-1' });
  expect([other.status, other.body.code]).toEqual([422, 'request.idempotency-mismatch']);
  await world.as('manager').post('/api/test/count', { by: 5 }, { 'idempotency-key': 'k-1' });
  expect(counted).toBe(8);
});

test('of many requests with one key at once only one works', async () => {
  counted = 0;
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      world.as('sales').post('/api/test/count', { by: 1 }, { 'idempotency-key': 'k-race' }),
    ),
  );
  expect(counted).toBe(1);
  expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
});

test('a request that failed leaves its key free', async () => {
  counted = 0;
  await world.as('sales').post('/api/test/fail', undefined, { 'idempotency-key': 'k-fail' });
  await world.as('sales').post('/api/test/fail', undefined, { 'idempotency-key': 'k-fail' });
  expect(counted).toBe(2);
});

test('a change that another site sends is refused, reading is not', async () => {
  const session = await world.signedIn('manager');
  for (const origin of [
    'https://evil.example',
    'http://localhost:3001',
    'https://localhost:3000',
    'http://localhost.evil.example:3000',
    'null',
  ]) {
    const answer = await session.post<ErrorBody>('/api/test/count', { by: 1 }, { origin });
    expect([answer.status, answer.body.code], origin).toEqual([403, 'request.origin']);
  }
  const hidden = await world
    .as('sales')
    .post<ErrorBody>('/api/test/count', { by: 1 }, { 'sec-fetch-site': 'cross-site' });
  expect(hidden.status).toBe(403);
  expect((await session.get('/api/me', { origin: 'https://evil.example' })).status).toBe(200);
});

test('an unknown address is nothing, in JSON', async () => {
  const answer = await world.as('sales').get<ErrorBody>('/api/nowhere');
  expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  expect((await world.as('sales').post<ErrorBody>('/api/me', {})).status).toBe(404);
});
