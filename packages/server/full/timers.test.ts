import { expect, test } from 'vitest';
import { deadlineDefinition, makeLateDeals } from '../test/support/late-deals.ts';
import { publishedProcess } from '../test/support/lead-process.ts';
import { serverProcess } from '../test/support/server-process.ts';
import { startWorld } from '../test/support/world.ts';

const count = Number(process.env.TIMERS ?? 50_000);

test('fifty thousand timers of one second fire once each, within a minute, by two processes', async () => {
  const world = await startWorld();
  const { config } = world.services;
  const env = {
    DATABASE_URL: config.databaseUrl ?? '',
    DATA_DIR: config.dataFolder,
    DEMO: 'false',
    LOG_LEVEL: 'fatal',
  };
  const servers = [await serverProcess(env), await serverProcess(env)];
  try {
    const definition = deadlineDefinition('late', {
      within: 'PT1H',
      count: 'natural',
      steps: [{ at: 'PT0S', do: 'escalate' }],
    });
    const key = await publishedProcess(world.as('admin'), { definition });
    await makeLateDeals(world, definition, { process: key, count });
    const { owner } = world.services.database;
    const number = async (text: string): Promise<number> => (await owner.query<{ n: number }>(text)).rows[0]?.n ?? 0;
    expect(await number('select count(*)::int as n from app.deal_timer')).toBe(count);
    await Promise.all(servers.map((server) => server.start()));
    while ((await number('select count(*)::int as n from app.deal_timer')) > 0)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const seconds = await number(
      `select extract(epoch from max(at) - min(at))::float8 as n from app.deal_event where kind = 'timer-cleared'`,
    );
    const perSecond = Math.round(count / seconds);
    console.log(`${count} timers in ${seconds.toFixed(1)} s, ${perSecond} a second, two processes`);
    for (const kind of ['timer-cleared', 'seat-transferred'])
      expect(await number(`select count(*)::int as n from app.deal_event where kind = '${kind}'`), kind).toBe(count);
    expect(
      await number(`select count(distinct deal_id)::int as n from app.deal_event where kind = 'timer-cleared'`),
    ).toBe(count);
    expect(seconds).toBeLessThan(60);
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await world.stop();
  }
}, 1_200_000);
