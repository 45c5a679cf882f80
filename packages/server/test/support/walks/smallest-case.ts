import type { Organization, ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import type { Command } from '../../../../runtime/src/engine/command.ts';
import { type GivenAt, shrinkGiven } from '../../../../runtime/src/engine/properties/testing/given-walk.ts';
import { inWords, type MinimalCase } from '../../../../runtime/src/engine/properties/testing/minimal-case.ts';
import { beginning } from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import type { DealRecord } from './deal-records.ts';
import type { WalkedDeal } from './deal-walk.ts';
import { drawnWalk, judgeTown, type TownGround, walkTown } from './town-walk.ts';

/** A deal in which something is wrong, and the number of the plan that it comes from. */
export interface FailedDeal {
  readonly deal: WalkedDeal;
  readonly record: DealRecord;
  readonly faults: readonly string[];
  readonly organizations: readonly Organization[];
  readonly seed: number;
  /** How long it is walked anew on the servers to make it smaller. */
  readonly shrinkMs?: number;
}

const usualShrinkMs = 45_000;
/** How often a smaller case may pass before it counts as one in which nothing is wrong: races do not go the same way each time. */
const triesOfSmaller = 2;

/**
 * Says what is wrong in the smallest case. What the engine alone gets wrong is found again by its log in memory; what servers and database
 * do is walked anew on them, alone in a town, and made smaller as long as there is time. What does not come again is told as it was.
 */
export async function smallestCase(ground: TownGround, failed: FailedDeal): Promise<Error> {
  const { deal, faults, seed, organizations } = failed;
  const whole: MinimalCase = { definition: deal.definition, commands: logOf(failed), faults };
  const [organization] = organizations;
  const inMemory = organization === undefined ? null : shrinkGiven(whole, organization);
  const again = `The same again: WALK_SEED=${seed}`;
  if (inMemory !== null)
    return new Error(`${inWords(inMemory)}\n\nFound again in memory, and made smaller there. ${again}`);
  const { found, tries } = await smallestOnServers(ground, failed);
  if (found !== null) return new Error(`${inWords(found)}\n\nMade smaller on the servers in ${tries} walks. ${again}`);
  return new Error(`${inWords(whole)}\n\nIt did not come again, neither in memory nor in ${tries} walks. ${again}`);
}

/** What was given to a deal and what its servers did by themselves, in the order of time; what only servers can say is left out. */
function logOf({ deal, record }: FailedDeal): readonly GivenAt[] {
  const given = new Map(deal.answered.map((each) => [each.command.id, each.command]));
  const [start] = beginning(deal.definition);
  const process = { key: deal.process, version: 1, hash: record.row.hash, rule: 'stable' };
  const seen = new Set<string>();
  const kept = record.history.flatMap(({ event: { command: id, at: now } }): readonly GivenAt[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    if (id === `${deal.name}-start`) return [{ ...start, deal: deal.id, process, id, now } as GivenAt];
    const command = given.get(id) ?? timerOf(id, deal.id);
    return command === null ? [] : [{ ...command, now }];
  });
  const refused = deal.answered.filter(({ command }) => !seen.has(command.id));
  const all = [...kept, ...refused.map(({ command, now }) => ({ ...command, now }))];
  return all.toSorted((left, right) => Date.parse(left.now) - Date.parse(right.now));
}

function timerOf(id: string, deal: string): Command | null {
  const before = `system:timer:${deal}:`;
  if (!id.startsWith(before)) return null;
  return { id, by: { kind: 'system', reason: 'timer' }, kind: 'timer', timer: id.slice(before.length) };
}

async function smallestOnServers(
  ground: TownGround,
  { deal, seed, shrinkMs = usualShrinkMs }: FailedDeal,
): Promise<{ readonly found: MinimalCase | null; readonly tries: number }> {
  const until = Date.now() + shrinkMs;
  const held: { found: MinimalCase | null; tries: number } = { found: null, tries: 0 };
  const property = fc.asyncProperty(drawnWalk, async (walk) => {
    for (let tries = triesOfSmaller; tries > 0 && Date.now() < until; tries -= 1) {
      held.tries += 1;
      const found = await walkAlone(ground, { walk, seed });
      if (found === null) continue;
      held.found = found;
      return false;
    }
    return true;
  });
  await fc.check(property, { seed, path: deal.name.slice(1), numRuns: 1 });
  return held;
}

async function walkAlone(
  ground: TownGround,
  {
    walk,
    seed,
  }: {
    readonly walk: { readonly definition: ProcessDefinition } & Parameters<typeof walkTown>[1]['walks'][number];
    readonly seed: number;
  },
): Promise<MinimalCase | null> {
  const walked = await judgeTown(
    await walkTown({ ...ground, stepped: () => undefined }, { walks: [walk], changes: [] }),
  );
  const [[id, faults] = ['', []]] = walked.faults;
  const [deal] = walked.deals;
  const record = walked.records.find(({ row }) => row.id === id) ?? walked.records[0];
  if (faults.length === 0 || deal === undefined || record === undefined) return null;
  const { organizations } = walked.town;
  return { definition: deal.definition, commands: logOf({ deal, record, faults, seed, organizations }), faults };
}
