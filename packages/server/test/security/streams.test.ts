import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../src/features/registry.ts';
import { announceCallerChange } from '../../src/live/caller-change.ts';
import { liveRoutesWith } from '../../src/live/live.routes.ts';
import { personId, startWorld, type TestPerson, type World } from '../support/world.ts';

const beatMs = 25;
const patient = { timeout: 20_000 };

let world: World;
let address: URL;
beforeAll(async () => {
  const others = routes.filter(({ contract }) => contract.id !== 'live.stream');
  world = await startWorld({ routes: [...others, ...liveRoutesWith({ beatMs })] });
  await world.services.live.start(() => world.services.identity.forgetCallers());
  address = new URL(await world.app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => world.stop());

async function keyOf(person: TestPerson): Promise<string> {
  return (await world.as(person).post<{ secret: string }>('/api/api-keys', { name: 'live' })).body.secret;
}

/** A stream whose reader does with what comes whatever it likes; also with nothing at all. */
function open(key: string): Socket {
  const socket = connect({ host: address.hostname, port: Number(address.port) });
  socket.on('error', () => undefined);
  socket.write(`GET /api/live HTTP/1.1\r\nhost: ${address.host}\r\nauthorization: Bearer ${key}\r\n\r\n`);
  return socket;
}

/** The first part of an answer, which holds its status line. */
const beginning = (socket: Socket) =>
  new Promise<string>((resolve) => socket.once('data', (part) => resolve(part.toString())));
const connections = () =>
  new Promise<number>((resolve, reject) =>
    world.app.server.getConnections((cause, count) => (cause === null ? resolve(count) : reject(cause))),
  );

test('one person holds twenty streams at once; the next is refused until one of them ends', async () => {
  const [key, other] = [await keyOf('sales'), await keyOf('manager')];
  const held = Array.from({ length: 20 }, () => open(key));
  for (const line of await Promise.all(held.map(beginning))) expect(line).toMatch(/^HTTP\/1.1 200 /);
  const refused = open(key);
  const line = await beginning(refused);
  expect(line).toMatch(/^HTTP\/1.1 429 /);
  expect(line).toContain('request.too-many');
  const neighbour = open(other);
  expect(await beginning(neighbour)).toMatch(/^HTTP\/1.1 200 /);
  held[0]?.destroy();
  await expect
    .poll(async () => {
      const again = open(key);
      const first = await beginning(again);
      again.destroy();
      return first.slice(0, 12);
    }, patient)
    .toBe('HTTP/1.1 200');
  for (const socket of [...held, refused, neighbour]) socket.destroy();
  await expect.poll(connections, patient).toBe(0);
});

test('whoever does not read what comes is cut off instead of filling the memory', async () => {
  const socket = open(await keyOf('sales'));
  await beginning(socket);
  socket.pause();
  const words = 'x'.repeat(7_000);
  for (let round = 0; round < 40; round += 1)
    await world.within('org_a', async (tx) => {
      for (let times = 0; times < 50; times += 1)
        await tx.notify({ kind: 'release', process: `${words}${round}.${times}` });
    });
  await expect.poll(connections, patient).toBe(0);
  socket.destroy();
});

test('who loses a role hears on only what is left to him', async () => {
  const socket = open(await keyOf('sales2'));
  let heard = '';
  socket.on('data', (part) => {
    heard += part.toString();
  });
  const announce = async (process: string) => {
    await world.within('org_a', async (tx) => {
      await tx.notify({ kind: 'release', process });
      await tx.notify({ kind: 'notification', person: personId('sales2') });
    });
  };
  await expect.poll(() => heard, patient).toContain('event: refresh');
  await announce('before');
  await expect.poll(() => heard, patient).toMatch(/before[\s\S]*"notification"/);
  await world.within('org_a', (tx) =>
    tx.db.deleteFrom('person_role').where('person_id', '=', personId('sales2')).execute(),
  );
  await announceCallerChange(world.services);
  const beats = () => heard.split('\n:\n').length;
  const seen = beats();
  await expect.poll(beats, patient).toBeGreaterThan(seen + 2);
  heard = '';
  await announce('after');
  await expect.poll(() => heard, patient).toContain('"notification"');
  expect(heard).not.toContain('after');
  socket.destroy();
});
