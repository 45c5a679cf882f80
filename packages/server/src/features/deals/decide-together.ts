import { AppError, type Json, type Organization } from '@dealwright/shared';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Outcome } from '../../fairness/gathering.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { readVersion, snapshotAt, type VersionRow } from '../organization/organization.read-model.ts';
import { answerAgain, type Decided, decisionOn, requestHashOf } from './deal-runner.ts';
import { writeDealsLast } from './deal-write.ts';
import { type DecisionGround, readGrounds } from './deals.store.ts';
import { type AskedCommand, checkFilesOf, commandOf } from './give-command.ts';
import { viewerIn } from './viewer.ts';

/** What commands are decided on. */
export interface GroupGround {
  readonly version: VersionRow;
  readonly grounds: readonly DecisionGround[];
}

/** Reads it, all in one trip to the database. */
export async function readTogether(statements: TenantStatements, asked: readonly AskedCommand[]): Promise<GroupGround> {
  const wanted = asked.map(({ deal, command }) => ({ deal, command: command.id }));
  const [version, grounds] = await Promise.all([readVersion(statements), readGrounds(statements, wanted)]);
  return { version, grounds };
}

/** Commands with what they are decided on, in the same order. */
export interface Group extends GroupGround {
  readonly asked: readonly AskedCommand[];
}

/**
 * Carries out commands to different deals of one organization in one transaction: decides each by itself, and writes all that are
 * accepted in one statement, the last of the transaction. A refusal concerns only who gave that command.
 */
export async function decideTogether(
  tx: TenantTransaction,
  { asked, version, grounds }: Group,
): Promise<readonly Outcome<Json>[]> {
  const organization = await snapshotAt(tx, version);
  const decided: (Decided | AppError)[] = [];
  for (const [place, each] of asked.entries()) {
    const ground = grounds[place];
    if (ground === undefined) throw new AppError('server.failed');
    decided.push(await decidedOrRefused(tx, each, { organization, ground }));
  }
  const writes = decided.flatMap((each) => (each instanceof AppError ? [] : (each.write ?? [])));
  const written = writes.length === 0 ? new Set<string>() : await writeDealsLast(tx, writes);
  return decided.map((each) => outcomeOf(each, written));
}

function outcomeOf(decided: Decided | AppError, written: ReadonlySet<string>): Outcome<Json> {
  if (decided instanceof AppError) return { kind: 'refused', error: decided };
  const { answer, write } = decided;
  return write === null || written.has(write.columns.id) ? { kind: 'answered', answer } : { kind: 'again' };
}

interface Footing {
  readonly organization: Organization;
  readonly ground: DecisionGround;
}

/** Errors of the database are everybody's: they end the transaction. */
async function decidedOrRefused(
  tx: TenantTransaction,
  asked: AskedCommand,
  footing: Footing,
): Promise<Decided | AppError> {
  try {
    return await decideOne(tx, asked, footing);
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
}

async function decideOne(
  tx: TenantTransaction,
  asked: AskedCommand,
  { organization, ground }: Footing,
): Promise<Decided> {
  const viewer = viewerIn(organization, asked.caller, tx.now);
  const given = commandOf(viewer, asked);
  await checkFilesOf(tx, viewer, asked);
  const requestHash = requestHashOf(given);
  if (ground.carriedOut !== null) return { answer: await answerAgain(tx, { given, ground, requestHash }), write: null };
  if (ground.deal === null) throw new AppError('not-found');
  const { definition } = await definitionByHash(tx, ground.deal.hash);
  return decisionOn(ground.deal, definition, { given, ground, requestHash });
}
