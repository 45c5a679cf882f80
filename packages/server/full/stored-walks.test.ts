import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkWanted } from '../../runtime/src/engine/properties/testing/minimal-case.ts';
import { smallestFault, walkStored } from '../test/support/walks/stored-property.ts';
import { startWalkWorld, type WalkWorld } from '../test/support/walks/walk-world.ts';

const steps = Number(process.env.STORED_STEPS ?? 60_000);
let at: WalkWorld;

beforeAll(async () => {
  at = await startWalkWorld();
});
afterAll(() => at.stop());

test(`two clients, two servers, a wire that breaks: everything stored holds after each of ${steps} steps`, async () => {
  const walked = await walkStored(at, { steps, atOnce: 32, wanted: walkWanted(process.env) });
  console.log(`stored walks: ${walked} steps, the wire broke ${at.wire.cuts} times, ${at.retried} were sent again`);
  expect(walked).toBeGreaterThanOrEqual(steps);
});

test('the walks find a to-do that gets lost on its way into the database, and make its case small', async () => {
  const { owner } = at.world.services.database;
  await owner.query(`create function app.lose() returns trigger language plpgsql as 'begin return null; end'`);
  await owner.query(
    `create trigger lose before insert on app.task for each row when (new.kind = 'handle') execute function app.lose()`,
  );
  const search = { wanted: {}, shrinkMs: 15_000, goesOn: () => true, seen: () => undefined };
  const found = await smallestFault(at, search);
  const commands = found?.message.split('\n').filter((line) => line.includes('"now":')) ?? [];
  expect(found?.message).toContain('the inbox: missing');
  expect(found?.message).toContain('"kind":"handle"');
  expect(commands.length).toBeLessThanOrEqual(10);
}, 180_000);
