import { expect, test } from 'vitest';
import { walkWanted } from '../../runtime/src/engine/properties/testing/minimal-case.ts';
import { plant, plantedLosses } from '../test/support/walks/planted-losses.ts';
import { firstFault, walkStored } from '../test/support/walks/stored-walks.ts';
import { wordsOf } from '../test/support/walks/tally.ts';
import { startWalkServers } from '../test/support/walks/walk-servers.ts';

const steps = Number(process.env.STORED_STEPS ?? 1_000_000);
/** Each leg has a database and servers of its own, so that what is kept does not fill the disk. */
const stepsOfLeg = 100_000;

test(`any process, two clients, two servers that die, wires that break: everything stored holds after ${steps} steps`, {
  timeout: 4 * 3_600_000,
}, async () => {
  for (let walked = 0; walked < steps; walked += stepsOfLeg) {
    const servers = await startWalkServers();
    try {
      const tally = await walkStored(servers, {
        steps: Math.min(stepsOfLeg, steps - walked),
        wanted: walkWanted(process.env),
      });
      console.log(wordsOf(tally, servers.misfortunes));
      expect(tally.steps).toBeGreaterThanOrEqual(Math.min(stepsOfLeg, steps - walked));
    } finally {
      await servers.stop();
    }
  }
});

test('what the database alone gets wrong is walked again on the servers, and made small', {
  timeout: 300_000,
}, async () => {
  const servers = await startWalkServers();
  try {
    const [loss] = plantedLosses;
    if (loss === undefined) throw new Error('no fault to plant');
    await plant(servers.world.services.database, loss);
    const found = await firstFault(servers, { seed: 11, shrinkMs: 45_000 });
    const commands = found?.message.split('\n').filter((line) => line.includes('"now":')) ?? [];
    expect(found?.message).toMatch(loss.found);
    expect(found?.message).toContain('Made smaller on the servers');
    expect(commands.length).toBeLessThanOrEqual(10);
  } finally {
    await servers.stop();
  }
});
