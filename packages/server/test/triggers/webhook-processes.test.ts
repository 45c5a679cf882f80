import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedProcess } from '../support/lead-process.ts';
import { type ServerProcess, serverProcess } from '../support/server-process.ts';
import { beginsDeal, triggeredDefinition } from '../support/shop-process.ts';
import { type MadeWebhook, signed } from '../support/signed-message.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let made: MadeWebhook;
let servers: readonly [ServerProcess, ServerProcess];

beforeAll(async () => {
  world = await startWorld();
  const process = await publishedProcess(world.as('admin'), {
    definition: triggeredDefinition('shop', { fl_new: beginsDeal }),
  });
  const answer = await world
    .as('ops')
    .post<MadeWebhook>(`/api/processes/${process}/webhooks`, { flow: 'fl_new', region: 'north' });
  made = answer.body;
  const { config } = world.services;
  const env = {
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  };
  servers = [await serverProcess(env), await serverProcess(env)];
  await Promise.all(servers.map((server) => server.start()));
}, 60_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await world.stop();
});

/** Sends a message as another system does; null when no answer came. */
async function send(
  server: ServerProcess,
  name: string,
): Promise<{ readonly status: number; readonly deal: string } | null> {
  const body = JSON.stringify({ customer: { name }, order: { total: 120 } });
  const url = new URL(new URL(made.webhook.url).pathname, server.url);
  const headers = { 'content-type': 'application/json', ...signed(made.secret, body, { id: `msg_${name}` }) };
  try {
    for (;;) {
      const answer = await fetch(url, { method: 'POST', headers, body });
      const { deal = '' } = (await answer.json()) as { deal?: string };
      // A server that is too busy says so, and a sender sends again.
      if (answer.status !== 503) return { status: answer.status, deal };
      await wait(200);
    }
  } catch {
    // The server died before it answered.
    return null;
  }
}

const dealsNamed = async (name: string) =>
  (
    await world.services.database.owner.query<{ id: string }>('select id from app.deal where title = $1', [name])
  ).rows.map(({ id }) => id);

test('the same message at two servers at once is one deal, and both answer it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const name = `both-${round}`;
    const answers = await Promise.all([...servers, ...servers].map((server) => send(server, name)));
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200, 200]);
    expect(await dealsNamed(name)).toEqual([answers[0]?.deal]);
    expect(new Set(answers.map((answer) => answer?.deal)).size).toBe(1);
  }
});

test('a server killed at any moment of a message leaves one deal or none, and the message sent again is answered as if it came once', {
  timeout: 60_000,
}, async () => {
  const [dying, other] = servers;
  for (const [round, delay] of [2, 6, 14].entries()) {
    const name = `killed-${round}`;
    if (round > 0) await dying.start();
    const first = send(dying, name);
    await wait(delay);
    await dying.kill();
    const answered = await first;
    expect((await dealsNamed(name)).length).toBeLessThanOrEqual(1);
    const again = await send(other, name);
    expect(again?.status).toBe(200);
    if (answered?.status === 200) expect(again?.deal).toBe(answered.deal);
    expect(await dealsNamed(name)).toEqual([again?.deal]);
  }
});
