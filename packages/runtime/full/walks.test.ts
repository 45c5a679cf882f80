import { expect, test } from 'vitest';
import { walkWanted } from '../src/engine/properties/testing/minimal-case.ts';
import { walkMixed } from '../src/engine/properties/testing/mixed-property.ts';

const wanted = Number(process.env.WALK_STEPS ?? 1_000_000);

test(`any process, any commands, two clients, a server that dies: everything holds after each of ${wanted} steps`, () => {
  const walked = walkMixed(wanted, walkWanted(process.env));
  console.log(`engine walks: ${walked} steps`);
  expect(walked).toBeGreaterThanOrEqual(wanted);
});
