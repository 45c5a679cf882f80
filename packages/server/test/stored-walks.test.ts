import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkWanted } from '../../runtime/src/engine/properties/testing/minimal-case.ts';
import { plant, plantedLosses } from './support/walks/planted-losses.ts';
import { firstFault, walkStored } from './support/walks/stored-walks.ts';
import { missingIn, wordsOf } from './support/walks/tally.ts';
import { startWalkServers, type WalkServers } from './support/walks/walk-servers.ts';

const steps = Number(process.env.STORED_STEPS ?? 20_000);
let servers: WalkServers;

beforeAll(async () => {
  servers = await startWalkServers();
});
afterAll(() => servers.stop());

test(`any process, two clients, two servers that die, wires that break: everything stored holds after ${steps} steps`, {
  timeout: 900_000,
}, async () => {
  const tally = await walkStored(servers, { steps, wanted: walkWanted(process.env) });
  console.log(wordsOf(tally, servers.misfortunes));
  expect(tally.steps).toBeGreaterThanOrEqual(steps);
  expect(missingIn(tally)).toEqual([]);
  expect(servers.misfortunes.kills).toBeGreaterThan(0);
  expect(servers.misfortunes.cuts).toBeGreaterThan(0);
});

describe('the walks find a fault that is put into the database', () => {
  beforeAll(() => servers.calm());

  test.each(plantedLosses)('$name', async (loss) => {
    const { database } = servers.world.services;
    const pull = await plant(database, loss);
    try {
      expect((await firstFault(servers, { seed: 11, shrinkMs: 0 }))?.message).toMatch(loss.found);
    } finally {
      await pull();
    }
  });
});
