import fc from 'fast-check';
import type { WalkWanted } from '../../../../runtime/src/engine/properties/testing/minimal-case.ts';
import { bulkLook } from './bulk-look.ts';
import { smallestCase } from './smallest-case.ts';
import { emptyTally, missingIn, type Tally, tallyTown } from './tally.ts';
import { townChanges } from './town-changes.ts';
import {
  type DrawnWalk,
  drawnWalk,
  judgeTown,
  type TownInUse,
  type TownPlan,
  type WalkedTown,
  walkTown,
} from './town-walk.ts';
import type { WalkServers } from './walk-servers.ts';

/** How much is walked. */
export interface StoredWalks {
  readonly steps: number;
  readonly wanted: WalkWanted;
}

/** Towns whose deals are walked at once; others settle meanwhile. */
const townsAtOnce = 2;
const mostSettling = 6;
/** So many deals give servers that decide together something to decide together. */
const walksInTown = 96;
/** Tenths that are walked beyond what is asked for. */
const mostMore = 20;

/**
 * Walks at least so many steps on two servers, and on as long as something was not come by that must be; fails with the smallest case of
 * the first fault. Answers what was come by.
 */
export async function walkStored(servers: WalkServers, { steps, wanted }: StoredWalks): Promise<Tally> {
  const tally = emptyTally();
  const first = wanted.seed ?? Math.floor(Math.random() * 2 ** 31);
  let towns = 0;
  const nextSeed = () => first + towns++;
  await walkTowns({ servers, tally, nextSeed }, steps);
  for (let more = 0; more < mostMore && missingIn(tally).length > 0; more += 1)
    await walkTowns({ servers, tally, nextSeed }, tally.steps + steps / 10);
  return tally;
}

interface Walking {
  readonly servers: WalkServers;
  readonly tally: Tally;
  readonly nextSeed: () => number;
}

/** Walks town after town until so many steps are told, and waits until all of them were judged. */
async function walkTowns({ servers, tally, nextSeed }: Walking, steps: number): Promise<void> {
  const stepped = () => {
    tally.steps += 1;
  };
  const ground = { servers, look: bulkLook(servers.world.services.database), stepped };
  const failed = new AbortController();
  const judging = new Set<Promise<void>>();
  const judge = async (used: TownInUse, seed: number) => {
    const walked = await judgeTown(used);
    tallyTown(tally, walked);
    if (walked.faults.size > 0) throw await told(ground, walked, { seed });
  };
  const lane = async (): Promise<void> => {
    while (tally.steps < steps && !failed.signal.aborted) {
      const seed = nextSeed();
      const used = await walkTown(ground, planOf(seed, walksInTown));
      const judged = judge(used, seed)
        .catch((cause: unknown) => failed.abort(cause))
        .finally(() => judging.delete(judged));
      judging.add(judged);
      while (judging.size >= mostSettling) await Promise.race(judging);
    }
  };
  await Promise.all(Array.from({ length: townsAtOnce }, lane));
  await Promise.all(judging);
  failed.signal.throwIfAborted();
}

/** Deals of the town in which a fault is looked for that is there for certain, and how long such a town may stand still. */
const planted = { walks: 16, patienceMs: 5_000 };

/** Walks one town, whose faults are wanted; answers the first of them in its smallest case, and null when there is none. */
export async function firstFault(
  servers: WalkServers,
  { seed, shrinkMs }: { readonly seed: number; readonly shrinkMs: number },
): Promise<Error | null> {
  const look = bulkLook(servers.world.services.database);
  const ground = { servers, look, stepped: () => undefined };
  const walked = await judgeTown(await walkTown(ground, planOf(seed, planted.walks)), planted.patienceMs);
  return walked.faults.size === 0 ? null : told(ground, walked, { seed, shrinkMs });
}

/** What a number means: always the same processes, steps and changes of people. */
function planOf(seed: number, deals: number): TownPlan {
  const [changes = []] = fc.sample(townChanges, { seed, numRuns: 1 });
  // Drawn as a property draws, so that one of them can be found again by its place, and made smaller.
  const property = fc.property(drawnWalk, () => true) as unknown as fc.Arbitrary<[DrawnWalk]>;
  const walks = fc.sample(property, { seed, numRuns: deals });
  return { walks: walks.map(([walk]) => walk), changes };
}

/** The first fault of a town, in its smallest case. */
async function told(
  ground: Parameters<typeof smallestCase>[0],
  { town, deals, records, faults }: WalkedTown,
  { seed, shrinkMs }: { readonly seed: number; readonly shrinkMs?: number },
): Promise<Error> {
  const deal = deals.find(({ id }) => faults.has(id));
  const record = records.find(({ row }) => row.id === deal?.id);
  const ofTown = faults.get(town.tenant) ?? [];
  // A town that does not come to rest mostly has a deal that says why.
  if (deal === undefined || record === undefined)
    return new Error(
      `${[...faults.values()].flat().join('\n')}\n\nin town ${town.tenant}. The same again: WALK_SEED=${seed}`,
    );
  return smallestCase(ground, {
    deal,
    record,
    faults: [...(faults.get(deal.id) ?? []), ...ofTown],
    seed,
    organizations: town.organizations,
    ...(shrinkMs === undefined ? {} : { shrinkMs }),
  });
}
