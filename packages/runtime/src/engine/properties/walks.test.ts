import { describe, expect, test } from 'vitest';
import { walkWanted } from './testing/minimal-case.ts';
import { findFault, walkMixed } from './testing/mixed-property.ts';
import { plantedFaults } from './testing/planted-faults.ts';
import { mustBeReached, noteReached } from './testing/reached.ts';

const wanted = Number(process.env.WALK_STEPS ?? 100_000);

test(`any process, any commands, two clients, a server that dies: everything holds after each of ${wanted} steps`, () => {
  const reached = new Set<string>();
  const walked = walkMixed(wanted, walkWanted(process.env), (walk) => noteReached(walk, reached));
  console.log(`engine walks: ${walked} steps`);
  expect(walked).toBeGreaterThanOrEqual(wanted);
  expect(mustBeReached.filter((name) => !reached.has(name))).toEqual([]);
}, 600_000);

describe('the walks find a fault that is put into the engine, and make its case small', () => {
  test.each(Object.entries(plantedFaults))('%s', (_, decideWith) => {
    const found = findFault(decideWith, 7);
    const nodes = Object.values(found?.definition.flows ?? {}).flatMap((flow) => Object.keys(flow.nodes));
    expect(found?.faults).not.toEqual([]);
    expect(nodes.length).toBeLessThanOrEqual(4);
    expect(found?.commands.length).toBeLessThanOrEqual(5);
  });
});
