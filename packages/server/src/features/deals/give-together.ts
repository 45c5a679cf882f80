import type { TenantTransaction } from '../../database/tenant-transaction.ts';
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
  const grounds = await readGrounds(
    tx,
    given.map(({ deal, id }) => ({ deal, command: id })),
  );
  const outcomes: Outcome[] = [];
  for (const [place, command] of given.entries()) outcomes.push(await outcomeOf(tx, command, grounds[place]));
  const writes = outcomes.flatMap((outcome) => ('write' in outcome ? (outcome.write ?? []) : []));
  const written = writes.length === 0 ? new Set<string>() : await writeDeals(tx, writes);
  return outcomes.map((outcome): GivenOutcome => {
    if (!('write' in outcome)) return outcome;
    if (outcome.write === null) return { kind: 'nothing-to-write' };
    return { kind: written.has(outcome.write.columns.id) ? 'written' : 'changed' };
  });
}

async function outcomeOf(
  tx: TenantTransaction,
  given: GivenCommand,
  ground: DecisionGround | undefined,
): Promise<Outcome> {
  if (ground === undefined || ground.deal === null || ground.carriedOut !== null) return { kind: 'gone' };
  const { definition } = await definitionByHash(tx, ground.deal.hash);
  try {
    return decisionOn(ground.deal, definition, { given, ground, requestHash: requestHashOf(given) });
  } catch (cause) {
    return { kind: 'failed', cause };
  }
}
