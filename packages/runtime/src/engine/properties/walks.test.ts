import { describe, expect, test } from 'vitest';
import { shrinkGiven } from './testing/given-walk.ts';
import { walkWanted } from './testing/minimal-case.ts';
import { findFault, walkMixed } from './testing/mixed-property.ts';
import type { Walk } from './testing/mixed-walk.ts';
import { proxied } from './testing/people-walk.ts';
import { plantedFaults } from './testing/planted-faults.ts';
import { mustBeReached, noteReached } from './testing/reached.ts';

const wanted = Number(process.env.WALK_STEPS ?? 100_000);
/** Quarters that are walked beyond what is asked for. */
const mostMore = 8;

test(`any process, any commands, two clients, a server that dies: everything holds after each of ${wanted} steps`, () => {
  const reached = new Set<string>();
  const note = (walk: Walk) => noteReached(walk, reached);
  const missing = () => mustBeReached.filter((name) => !reached.has(name));
  let walked = walkMixed(wanted, walkWanted(process.env), note);
  expect(walked).toBeGreaterThanOrEqual(wanted);
  // Some things happen in a few of a thousand walks; where luck left one out, walks go on until they have come by it.
  for (let more = 0; more < mostMore && missing().length > 0; more += 1) walked += walkMixed(wanted / 4, {}, note);
  console.log(`engine walks: ${walked} steps`);
  expect(missing()).toEqual([]);
}, 600_000);

describe('the walks find a fault that is put into the engine, and make its case small', () => {
  test.each(Object.entries(plantedFaults))('%s', (_, decideWith) => {
    const found = findFault(decideWith, 3);
    const nodes = Object.values(found?.definition.flows ?? {}).flatMap((flow) => Object.keys(flow.nodes));
    expect(found?.faults).not.toEqual([]);
    expect(nodes.length).toBeLessThanOrEqual(4);
    expect(found?.commands.length).toBeLessThanOrEqual(5);
  });
});

test('a log of commands that somebody kept is walked again, and made small', () => {
  const [fault] = Object.values(plantedFaults);
  const found = fault === undefined ? null : findFault(fault, 7);
  if (fault === undefined || found === null) throw new Error('nothing was found');
  const { definition, commands } = found;
  const [start, ...rest] = commands;
  if (start === undefined) throw new Error('the case is empty');
  const idle = { id: 'idle', by: { kind: 'person', id: 'max' }, kind: 'comment', text: 'so' } as const;
  const long = [start, { ...idle, now: start.now }, ...rest];
  const small = shrinkGiven({ definition, commands: long }, proxied, fault);
  expect(small?.faults).not.toEqual([]);
  expect(small?.commands.map(({ id }) => id)).not.toContain('idle');
  expect(shrinkGiven({ definition, commands: long }, proxied)).toBeNull();
});
