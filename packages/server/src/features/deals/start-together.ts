import type { PinnedVersion } from '@dealwright/runtime';
import { AppError, type ProcessDefinition, personSubject } from '@dealwright/shared';
import type { TenantStatements, TenantTransaction } from '../../database/tenant-transaction.ts';
import type { Outcome } from '../../fairness/gathering.ts';
import { hashOf } from '../../hash-of.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { readVersion, snapshotAt, type VersionRow } from '../organization/organization.read-model.ts';
import { type ReleasedProcess, readReleased, versionOf } from '../releases/releases.read-model.ts';
import { checkFiles } from './check-files.ts';
import { cardOf, cardRowOf, type DealCard } from './deal-card.ts';
import { giveBackNumbers, nextDealNumbers } from './deal-number.ts';
import { startedBefore, startOn } from './deal-runner.ts';
import { type DealWrite, writeDealsLast } from './deal-write.ts';
import { type DecisionGround, readGrounds } from './deals.store.ts';
import { type AskedStart, askedOf, startBodyOf, startedCard } from './start-form.ts';
import { type Viewer, viewerIn } from './viewer.ts';

/** What deals begin on. */
export interface StartGround {
  readonly version: VersionRow;
  readonly grounds: readonly DecisionGround[];
  readonly released: ReadonlyMap<string, ReleasedProcess>;
}

/** Reads it, all in one trip to the database. */
export async function readForStarts(statements: TenantStatements, asked: readonly AskedStart[]): Promise<StartGround> {
  const wanted = asked.map(({ wish }) => ({ deal: '', command: wish.command }));
  const [version, grounds, released] = await Promise.all([
    readVersion(statements),
    readGrounds(statements, wanted),
    readReleased(statements, [...new Set(asked.map(({ wish }) => wish.process))]),
  ]);
  return { version, grounds, released };
}

/** Wishes with what they are decided on, in the same order. */
export interface StartGroup extends StartGround {
  readonly asked: readonly AskedStart[];
}

/** A wish that may become a deal, and all it needs except its number. */
interface Ready {
  readonly asked: AskedStart;
  readonly viewer: Viewer;
  readonly requestHash: string;
  readonly ground: DecisionGround;
  readonly pinned: PinnedVersion;
  readonly definition: ProcessDefinition;
}

/** A deal as it will be written. */
interface Begun extends Ready {
  readonly write: DealWrite;
}

/**
 * Begins deals of one organization in one transaction: decides each by itself, and writes all that are accepted in one statement, the
 * last of the transaction. Their numbers are taken at once, so that nobody waits for the numbers of others one by one.
 */
export async function startTogether(
  tx: TenantTransaction,
  { asked, version, grounds, released }: StartGroup,
): Promise<readonly Outcome<DealCard>[]> {
  const organization = await snapshotAt(tx, version);
  const looked: (Ready | DealCard | AppError)[] = [];
  for (const [place, each] of asked.entries()) {
    const ground = grounds[place];
    if (ground === undefined) throw new AppError('server.failed');
    const viewer = () => viewerIn(organization, each.caller, tx.now);
    looked.push(await orRefused(async () => lookAt(tx, each, { viewer: viewer(), ground, released })));
  }
  const numbers = await nextDealNumbers(tx, looked.filter(isReady).length);
  let used = 0;
  const begun: (Begun | DealCard | AppError)[] = [];
  for (const each of looked) {
    const next = isReady(each) ? await orRefused(async () => begin(each, numbers[used] ?? '')) : each;
    if (isBegun(next)) used += 1;
    begun.push(next);
  }
  await giveBackNumbers(tx, numbers.length - used);
  const writes = begun.filter(isBegun).map(({ write }) => write);
  const written = writes.length === 0 ? new Set<string>() : await writeDealsLast(tx, writes);
  return begun.map((each) => outcomeOf(each, written, tx.now));
}

interface Footing {
  readonly viewer: Viewer;
  readonly ground: DecisionGround;
  readonly released: StartGround['released'];
}

/** What can be said without a number: the card of a deal that the same wish began before, or all that a new one needs. */
async function lookAt(
  tx: TenantTransaction,
  asked: AskedStart,
  { viewer, ground, released }: Footing,
): Promise<Ready | DealCard> {
  const { wish } = asked;
  await checkFiles(tx, viewer, wish.values);
  const requestHash = hashOf(askedOf(wish));
  const by = { kind: 'person', id: viewer.person.id } as const;
  if (ground.carriedOut !== null) return startedCard(tx, viewer, startedBefore(ground.carriedOut, by, requestHash));
  const process = released.get(wish.process);
  const pinned = process === undefined ? null : versionOf(process, personSubject(viewer.person));
  if (pinned === null) throw new AppError('not-found');
  const { definition } = await definitionByHash(tx, pinned.hash);
  return { asked, viewer, requestHash, ground, pinned, definition };
}

function begin(ready: Ready, number: string): Begun {
  const { asked, viewer, ground, requestHash, pinned, definition } = ready;
  const { person, locale, organization } = viewer;
  const given = { id: asked.wish.command, by: { kind: 'person', id: person.id } as const, locale, organization };
  const body = startBodyOf(viewer, asked.wish, { pinned, number });
  return { ...ready, write: startOn(body, definition, { given, ground, requestHash }) };
}

/** Errors of the database are everybody's: they end the transaction. */
async function orRefused<T>(work: () => Promise<T>): Promise<T | AppError> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
}

function isReady(each: Ready | Begun | DealCard | AppError): each is Ready {
  return 'requestHash' in each;
}

function isBegun(each: Ready | Begun | DealCard | AppError): each is Begun {
  return 'write' in each;
}

function outcomeOf(each: Begun | DealCard | AppError, written: ReadonlySet<string>, now: Date): Outcome<DealCard> {
  if (each instanceof AppError) return { kind: 'refused', error: each };
  if (!isBegun(each)) return { kind: 'answered', answer: each };
  const { write, viewer, definition } = each;
  if (!written.has(write.columns.id)) return { kind: 'again' };
  return { kind: 'answered', answer: cardOf(cardRowOf(write.columns), { viewer, definition, now }) };
}
