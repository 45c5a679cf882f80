import type { ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { anyProcess } from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import type { Look } from './bulk-look.ts';
import { callFaults } from './call-faults.ts';
import { changeFaults } from './change-faults.ts';
import { attempt } from './chosen-command.ts';
import { type DealRecord, readRecords } from './deal-records.ts';
import { type StepPair, type WalkedDeal, walkDeal } from './deal-walk.ts';
import { recordFaults } from './record-faults.ts';
import { settle } from './settle.ts';
import { type ChangeMade, changeTown, type TownChange } from './town-changes.ts';
import type { WalkServers } from './walk-servers.ts';
import { foundTown, type Town } from './walk-town.ts';

const pair: fc.Arbitrary<StepPair> = fc.record({
  steps: fc.tuple(attempt, attempt),
  together: fc.boolean(),
});

/** Steps of a walk, in pairs; the same numbers are always the same steps. */
export const stepPairs = fc.array(pair, { minLength: 1, maxLength: 48, size: 'max' });

/** A process and what is tried with its deals. */
export const drawnWalk = fc.record({ definition: anyProcess, pairs: stepPairs });

/** A process and the steps of one deal. */
export type DrawnWalk = typeof drawnWalk extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What is walked in one town. */
export interface TownPlan {
  readonly walks: readonly DrawnWalk[];
  readonly changes: readonly TownChange[];
}

/** A town whose deals were walked and looked through. */
export interface WalkedTown {
  readonly town: Town;
  readonly deals: readonly WalkedDeal[];
  readonly changes: readonly ChangeMade[];
  readonly records: readonly DealRecord[];
  /** What is wrong, by deal; what is wrong with none in particular by the name of the town. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
}

/** What everybody who walks needs. */
export interface TownGround {
  readonly servers: WalkServers;
  readonly look: Look;
  readonly stepped: () => void;
}

/** A town whose deals were walked, and what is left to be looked through when everything has settled. */
export interface TownInUse {
  readonly town: Town;
  readonly deals: readonly WalkedDeal[];
  readonly changes: readonly ChangeMade[];
}

/** Walks all deals of a plan at once in a town of their own, while its people come and go. */
export async function walkTown(ground: TownGround, { walks, changes }: TownPlan): Promise<TownInUse> {
  const town = await foundTown(ground.servers);
  const processes = await town.publish(walks.map(({ definition }) => inAHurry(definition)));
  const definitions = [...town.definitions.values()].slice(-walks.length);
  let steps = 0;
  const wanted = 2 * walks.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const made: ChangeMade[] = [];
  const left = [...changes];
  let changing = Promise.resolve();
  let begun = 0;
  const began = () => {
    begun += 1;
  };
  const stepped = () => {
    ground.stepped();
    steps += 1;
    // Whoever begins a deal may be among those who leave, so all begin first.
    if (begun < walks.length) return;
    // The changes lie evenly among the steps.
    if (left.length === 0 || steps < (wanted * (changes.length - left.length + 1)) / (changes.length + 2)) return;
    const [next] = left.splice(0, 1);
    changing = changing.then(async () => {
      const change = next === undefined ? null : await changeTown(town, next);
      if (change !== null) made.push(change);
    });
    changing.catch(() => undefined);
  };
  const deals = await Promise.all(
    walks.map(({ pairs }, place) => {
      const [process, definition] = [processes[place], definitions[place]];
      if (process === undefined || definition === undefined) throw new Error('a definition was not published');
      return walkDeal({ town, look: ground.look, stepped, began }, { name: `w${place}`, process, definition, pairs });
    }),
  );
  await changing;
  return { town, deals, changes: made };
}

/** Waits until a town has settled, or nothing gets on any more, and looks through everything that is stored there. */
export async function judgeTown({ town, deals, changes }: TownInUse, patienceMs?: number): Promise<WalkedTown> {
  const faults = new Map<string, readonly string[]>();
  const stuck = await settle(town, patienceMs);
  if (stuck.length > 0) faults.set(town.tenant, stuck);
  const records = await town.within((tx) => readRecords(tx, null));
  const { other } = town.servers;
  const ids = new Set(records.map(({ row }) => row.id));
  const heard = Map.groupBy(other.heard.keys(), (key) => key.slice(0, key.indexOf('.')));
  for (const record of records) {
    const { id, hash } = record.row;
    const definition = town.definitions.get(hash);
    const answered = deals.find((deal) => deal.id === id)?.answered ?? [];
    const found =
      definition === undefined
        ? [`${id} follows a definition that nobody published`]
        : [
            ...recordFaults(record, { definition, organizations: town.organizations, answered }),
            ...callFaults(record, new Set(heard.get(id))),
            ...changeFaults(record, { organizations: town.organizations, changes, answered }),
          ];
    if (found.length > 0) faults.set(id, found);
  }
  for (const { id } of deals) if (!ids.has(id)) faults.set(id, [`${id} is not there`]);
  other.forget(ids);
  return { town, deals, changes, records, faults };
}

/** The same process, but what takes hours is due at once or in a second, and nobody must sign by hand. */
function inAHurry(definition: ProcessDefinition): ProcessDefinition {
  const text = JSON.stringify(definition)
    .replaceAll(/"P(T\dH|[12]D)"/g, '"PT0S"')
    .replaceAll('"P3D"', '"PT1S"')
    .replaceAll('"signature":true', '"signature":false');
  return JSON.parse(text) as ProcessDefinition;
}
