import { connect } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approvalDefinition } from '../support/approval-process.ts';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { personId, startWorld, type World } from '../support/world.ts';

let world: World;
let key: string;
let address: URL;
beforeAll(async () => {
  world = await startWorld();
  key = (await world.as('sales').post<{ secret: string }>('/api/api-keys', { name: 'files' })).body.secret;
  address = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => world.stop());

function upload(words: string): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([words]), 'notes.txt');
  return fetch(new URL('/api/files', address), { method: 'POST', headers: { authorization: `Bearer ${key}` }, body });
}

test('two uploads at the same moment do not pass the limit of the organization together', async () => {
  const room = 10;
  const full = 5 * 1024 ** 3 - room;
  await world.within('org_a', (tx) =>
    sql`insert into app.file (tenant_id, id, name, size, type, content_hash, uploaded_by)
      values ('org_a', 'file_full', 'x.txt', ${full}, 'text/plain', ${'0'.repeat(64)}, ${personId('sales')})`.execute(
      tx.db,
    ),
  );
  const answers = await Promise.all(Array.from({ length: 8 }, (_, each) => upload(`8 bytes${each}`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const used = await world.within('org_a', (tx) =>
    tx.db.selectFrom('file').select(sql<number>`sum(size)::float8`.as('used')).executeTakeFirstOrThrow(),
  );
  expect(used.used).toBeLessThanOrEqual(full + room);
  await world.within('org_a', (tx) => sql`delete from app.file where id = 'file_full'`.execute(tx.db));
});

/** An upload that never comes to its end. */
function endless() {
  const socket = connect({ host: address.hostname, port: Number(address.port) });
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/files HTTP/1.1\r\nhost: ${address.host}\r\nauthorization: Bearer ${key}\r\ncontent-length: 20000000\r\ncontent-type: multipart/form-data; boundary=x\r\n\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`,
  );
  let taken = 0;
  const pour = () => {
    while (!socket.destroyed && taken < 15_000_000 && socket.write(Buffer.alloc(64 * 1024, 'a'))) taken += 64 * 1024;
  };
  socket.on('drain', pour);
  pour();
  return { socket, taken: () => taken };
}

test('of many large uploads that one person sends at once only a few are held in memory', async () => {
  const sent = Array.from({ length: 12 }, endless);
  const swallowed = () => sent.filter(({ taken }) => taken() >= 15_000_000).length;
  await expect.poll(swallowed, { timeout: 30_000 }).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(swallowed()).toBe(3);
  for (const { socket } of sent) socket.destroy();
  await expect.poll(async () => (await upload('one more')).status, { timeout: 30_000 }).toBe(200);
});

test('a file that values name ten thousand times is looked up once', async () => {
  const base = approvalDefinition('named');
  const paper = { type: 'file', typeVersion: 1, key: 'paper', label: 't:title', settings: {} };
  const process = await publishedProcess(world.as('admin'), {
    definition: { ...base, fields: { ...base.fields, f_paper: paper } },
  });
  const file = (await (await upload('seen')).json()) as Readonly<Record<string, unknown>>;
  const deal = await startDeal(world.as('sales'), process, { f_name: 'x' });
  expect((await give(world.as('sales'), deal, { kind: 'edit', values: { f_paper: [file] } })).status).toBe(200);
  // Who brought the file is known without looking into deals; for others it takes hardly longer.
  const values = { f_paper: Array.from({ length: 10_000 }, () => file) };
  const refusedAfter = async (person: 'sales' | 'admin') => {
    const began = performance.now();
    const answer = await give(world.as(person), deal, { kind: 'edit', values });
    expect(answer.status, answer.text.slice(0, 300)).toBe(422);
    return performance.now() - began;
  };
  const own = await refusedAfter('sales');
  expect(await refusedAfter('admin')).toBeLessThan(own * 5 + 200);
});
