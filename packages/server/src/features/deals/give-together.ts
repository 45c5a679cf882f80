import type { ProcessDefinition } from '@dealwright/shared';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { inSlices } from '../../fairness/in-slices.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { type Decided, decisionOn, type GivenCommand, requestHashOf } from './deal-runner.ts';
import { writeDeals } from './deal-write.ts';
import { type DecisionGround, readGrounds } from './deals.store.ts';

/** What became of one of the commands that were given together. */
export type GivenOutcome =
  | { readonly kind: 'written' | 'nothing-to-write' }
  /** It was carried out before, or there is no such deal. */
  | { readonly kind: 'gone' }
  /** Somebody else changed the deal first; it must be given again. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly cause: unknown };

type Outcome = Decided | Extract<GivenOutcome, { kind: 'gone' | 'failed' }>;

/** Commands of the system to different deals: each is decided by itself, all are written in one statement. */
export async function giveTogether(
  tx: TenantTransaction,
  given: readonly GivenCommand[],
): Promise<readonly GivenOutcome[]> {
  const outcomes = await outcomesOf(tx, given);
  const writes = outcomes.flatMap((outcome) => ('write' in outcome ? (outcome.write ?? []) : []));
  const written = writes.length === 0 ? new Set<string>() : await writeDeals(tx, writes);
  return outcomes.map((outcome): GivenOutcome => {
    if (!('write' in outcome)) return outcome;
    if (outcome.write === null) return { kind: 'nothing-to-write' };
    return { kind: written.has(outcome.write.columns.id) ? 'written' : 'changed' };
  });
}

/** How many of the commands would be carried out; nothing is written. */
export async function countCarriedOut(tx: TenantTransaction, given: readonly GivenCommand[]): Promise<number> {
  const outcomes = await outcomesOf(tx, given);
  return outcomes.filter((outcome) => 'write' in outcome && outcome.write !== null).length;
}

async function outcomesOf(tx: TenantTransaction, given: readonly GivenCommand[]): Promise<readonly Outcome[]> {
  const wanted = given.map(({ deal, id }) => ({ deal, command: id }));
  const grounds = await readGrounds(tx, wanted);
  const definitions = new Map<string, ProcessDefinition>();
  for (const hash of new Set(grounds.flatMap(({ deal }) => deal?.hash ?? [])))
    definitions.set(hash, (await definitionByHash(tx, hash)).definition);
  return inSlices(decideEach(given, grounds, definitions));
}

/** One decision after the other: what others ask for meanwhile is not held up by all of them. */
function* decideEach(
  given: readonly GivenCommand[],
  grounds: readonly DecisionGround[],
  definitions: ReadonlyMap<string, ProcessDefinition>,
): Generator<void, readonly Outcome[], void> {
  const outcomes: Outcome[] = [];
  for (const [place, command] of given.entries()) {
    const ground = grounds[place];
    const definition = definitions.get(ground?.deal?.hash ?? '');
    outcomes.push(ground === undefined || definition === undefined ? gone : outcomeOf(command, ground, definition));
    yield;
  }
  return outcomes;
}

const gone: Outcome = { kind: 'gone' };

function outcomeOf(given: GivenCommand, ground: DecisionGround, definition: ProcessDefinition): Outcome {
  if (ground.deal === null || ground.carriedOut !== null) return gone;
  try {
    return decisionOn(ground.deal, definition, { given, ground, requestHash: requestHashOf(given) });
  } catch (cause) {
    return { kind: 'failed', cause };
  }
}
