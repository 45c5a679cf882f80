import { AppError } from '@dealwright/shared';
import type { Log } from '../../config/log.ts';
import { passes, type TenantTransaction } from '../../database/tenant-transaction.ts';
import { type GivenCommand, type GivenOutcome, giveTogether, runCommand } from '../deals/deals.commands.ts';
import { refusalCode } from '../deals/deals.read-model.ts';
import { organizationSnapshot } from '../organization/organization.read-model.ts';
import { dealsAt, type Occasion, placeAfter, startIn } from './deals-of-schedule.ts';
import { type Counts, lockOccurrence, type OccurrenceKey, saveStanding, sumOf } from './occurrences.store.ts';
import { readSchedule } from './schedules.store.ts';

type Part = Pick<Log, 'error'>;

/**
 * Goes through the next deals of an occurrence: the flow begins in those that the schedule means, a refusal is counted. How far it is stands
 * in the same transaction, so a job that is done again goes on from there. True when there are more.
 */
export async function goThrough(tx: TenantTransaction, key: OccurrenceKey, log: Part): Promise<boolean> {
  const standing = await lockOccurrence(tx, key);
  const schedule = standing === undefined ? undefined : await readSchedule(tx, key.schedule);
  if (standing === undefined || schedule === undefined) return false;
  const deals = await dealsAt(tx, schedule, { ...key, ...standing });
  const counts = await startInAll(tx, deals, { schedule, at: key.at, log });
  const next = placeAfter(standing, deals);
  await saveStanding(tx, key, { counts: sumOf(standing, counts), next });
  return next !== null;
}

type Going = Occasion & { readonly log: Part };

async function startInAll(tx: TenantTransaction, deals: readonly string[], occasion: Going): Promise<Counts> {
  const organization = await organizationSnapshot(tx);
  const given = deals.map((deal) => startIn(deal, occasion, organization));
  const codes: string[] = [];
  let started = 0;
  for (const [place, outcome] of (await giveTogether(tx, given)).entries()) {
    const command = given[place];
    const refused = command === undefined ? 'gone' : await refusalOf(tx, { command, outcome, log: occasion.log });
    if (refused === null) started += 1;
    else codes.push(refused);
  }
  const counted = Map.groupBy(codes, (code) => code);
  return { started, refused: Object.fromEntries([...counted].map(([code, all]) => [code, all.length])) };
}

interface Came {
  readonly command: GivenCommand;
  readonly outcome: GivenOutcome;
  readonly log: Part;
}

/** Why the flow did not begin in a deal; null when it did. A deal that somebody changed meanwhile is decided again. */
async function refusalOf(tx: TenantTransaction, { command, outcome, log }: Came): Promise<string | null> {
  if (outcome.kind === 'written') return null;
  if (outcome.kind === 'failed') return codeOf(outcome.cause, { command, log });
  if (outcome.kind !== 'changed') return 'gone';
  try {
    await runCommand(tx, command);
    return null;
  } catch (cause) {
    return codeOf(cause, { command, log });
  }
}

/** Trouble with the database is not this deal's: the batch is done again. What is no refusal but a fault is told to the log. */
function codeOf(cause: unknown, { command, log }: Omit<Came, 'outcome'>): string {
  if (cause instanceof AppError && cause.status < 500) return refusalCode(cause);
  if (passes(cause)) throw cause;
  log.error({ err: cause, deal: command.deal, command: command.id }, 'a schedule could not start a flow in a deal');
  return 'failed';
}
