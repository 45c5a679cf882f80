import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeLateDeals } from '../test/support/late-deals.ts';
import { publishedProcess } from '../test/support/lead-process.ts';
import { serverProcess } from '../test/support/server-process.ts';
import { triggeredDefinition } from '../test/support/shop-process.ts';
import { startWorld } from '../test/support/world.ts';

const count = Number(process.env.SCHEDULED ?? 10_000);

test('a schedule goes through ten thousand deals once, by two processes of which one is killed again and again', async () => {
  const world = await startWorld();
  const { config, database } = world.services;
  const env = {
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  };
  const servers = [await serverProcess(env), await serverProcess(env)] as const;
  const number = async (text: string): Promise<number> =>
    (await database.owner.query<{ n: number }>(`select (${text})::float8 as n`)).rows[0]?.n ?? 0;
  try {
    const definition = triggeredDefinition('watch', {
      fl_daily: { on: 'schedule', schedule: { begins: 'flow', every: 'day', time: '00:00' } },
    });
    const key = await publishedProcess(world.as('admin'), { definition });
    await makeLateDeals(world, definition, { process: key, count });
    await Promise.all(servers.map((server) => server.start()));
    while ((await number('select count(*) from app.schedule where next_at is not null')) < 2) await wait(100);
    // As if the servers had been away for five days.
    await database.owner.query(
      "update app.schedule set seen_until = now() - interval '5 days', next_at = now(), try_at = now()",
    );
    let kills = 0;
    while ((await number("select count(*) from app.schedule_occurrence where state = 'done'")) < 2) {
      await wait(400 + Math.random() * 800);
      if (kills >= 5) continue;
      kills += 1;
      await servers[0].kill();
      await servers[0].start();
    }
    expect(await number('select sum(started) from app.schedule_occurrence')).toBe(count);
    const runs = "from app.deal_event where event ->> 'kind' = 'run-started'";
    expect(await number(`select count(*) ${runs}`)).toBe(count);
    expect(await number(`select count(distinct deal_id) ${runs}`)).toBe(count);
    const seconds = await number(`select extract(epoch from max(at) - min(at)) ${runs}`);
    console.log(`${count} deals in ${seconds.toFixed(1)} s, ${kills} kills`);
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await world.stop();
  }
}, 600_000);
