import { AppError, type Organization } from '@dealwright/shared';
import type { TenantTransaction } from '../../../database/tenant-transaction.ts';
import { definitionByHash } from '../../definitions/definitions.read-model.ts';
import { organizationSnapshot } from '../../organization/organization.read-model.ts';
import { type Decided, decisionOn, type GivenCommand, requestHashOf } from '../deal-runner.ts';
import { writeDeals } from '../deal-write.ts';
import { type DecisionGround, readGrounds } from '../deals.store.ts';
import { type ClaimedTimer, forgetTimers, postponeTimers, type TimerKey } from './timers.store.ts';

/** What became of timers; those that are in none of the counts are taken again in the next round. */
export interface Fired {
  readonly fired: number;
  /** There was nothing left to wake. */
  readonly gone: number;
  /** Deciding failed; they are tried again later. */
  readonly failed: readonly { readonly timer: ClaimedTimer; readonly cause: unknown }[];
}

type Outcome = Decided | { readonly gone: true } | { readonly cause: unknown };

/**
 * Fires timers that this transaction has locked. Each deal is decided by itself, all are written in one statement; a timer is away
 * exactly when what it did is there. Of two timers of one deal the second waits for the next round, as does a deal that changed
 * meanwhile.
 */
export async function fireTimers(tx: TenantTransaction, claimed: readonly ClaimedTimer[]): Promise<Fired> {
  const timers = firstOfEachDeal(claimed);
  const organization = await organizationSnapshot(tx);
  const given = timers.map((timer) => commandOf(timer, organization));
  const grounds = await readGrounds(
    tx,
    given.map(({ deal, id }) => ({ deal, command: id })),
  );
  const outcomes: Outcome[] = [];
  for (const [place, command] of given.entries()) outcomes.push(await outcomeOf(tx, command, grounds[place]));
  const writes = outcomes.flatMap((outcome) => ('write' in outcome ? (outcome.write ?? []) : []));
  const written = writes.length === 0 ? new Set<string>() : await writeDeals(tx, writes);
  const gone = timers.filter((_, place) => 'gone' in (outcomes[place] ?? {}));
  const failed = timers.flatMap((timer, place) => {
    const outcome = outcomes[place];
    return outcome !== undefined && 'cause' in outcome ? [{ timer, cause: outcome.cause }] : [];
  });
  await forgetTimers(tx, gone);
  await postponeTimers(
    tx,
    failed.map(({ timer }) => timer),
  );
  return { fired: written.size, gone: gone.length, failed };
}

function firstOfEachDeal(claimed: readonly ClaimedTimer[]): readonly ClaimedTimer[] {
  const seen = new Set<string>();
  return claimed.filter(({ deal }) => !seen.has(deal) && seen.add(deal));
}

function commandOf({ deal, timer }: TimerKey, organization: Organization): GivenCommand {
  return {
    id: `system:timer:${deal}:${timer}`,
    by: { kind: 'system', reason: 'timer' },
    body: { kind: 'timer', timer },
    deal,
    locale: 'en',
    organization,
    admit: () => undefined,
  };
}

async function outcomeOf(
  tx: TenantTransaction,
  given: GivenCommand,
  ground: DecisionGround | undefined,
): Promise<Outcome> {
  if (ground === undefined || ground.deal === null || ground.carriedOut !== null) return { gone: true };
  const { definition } = await definitionByHash(tx, ground.deal.hash);
  try {
    return decisionOn(ground.deal, definition, { given, ground, requestHash: requestHashOf(given) });
  } catch (cause) {
    return isGone(cause) ? { gone: true } : { cause };
  }
}

/** The engine refuses a timer whose visit closed first; whoever brought it is done (S-19). */
function isGone(cause: unknown): boolean {
  if (!(cause instanceof AppError) || cause.code !== 'command.refused') return false;
  const { facts } = cause;
  return facts !== null && typeof facts === 'object' && 'code' in facts && facts.code === 'timer-gone';
}
