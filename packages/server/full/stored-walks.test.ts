import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkWanted } from '../../runtime/src/engine/properties/testing/minimal-case.ts';
import { walkStored } from '../test/support/walks/stored-property.ts';
import { startWalkWorld, type WalkWorld } from '../test/support/walks/walk-world.ts';

const steps = Number(process.env.STORED_STEPS ?? 60_000);
let at: WalkWorld;

beforeAll(async () => {
  at = await startWalkWorld();
});
afterAll(() => at.stop());

test(`two clients, two servers, a wire that breaks: everything stored holds after each of ${steps} steps`, async () => {
  const walked = await walkStored(at, { steps, atOnce: 16, wanted: walkWanted(process.env) });
  console.log(`stored walks: ${walked} steps, the wire broke ${at.wire.cuts} times, ${at.retried} were sent again`);
  expect(walked).toBeGreaterThanOrEqual(steps);
});
