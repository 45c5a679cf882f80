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
import { claimNumbers, dealNumber, giveBackNumbers, readSeries, takeNumbers } from './deal-number.ts';
import { startedBefore, startOn } from './deal-runner.ts';
import { type DealWrite, writeDealsLast } from './deal-write.ts';
import { type DecisionGround, readGrounds } from './deals.store.ts';
import type { ExpectedNumbers, Series } from './expected-numbers.ts';
import { type AskedStart, askedOf, startBodyOf, startedCard } from './start-form.ts';
import { type Viewer, viewerIn } from './viewer.ts';

/** What deals begin on. */
export interface StartGround {
  readonly version: VersionRow;
  readonly grounds: readonly DecisionGround[];
  readonly released: ReadonlyMap<string, ReleasedProcess>;
  /** Where the series of numbers stands; undefined when it has not begun. */
  readonly series: Series | undefined;
}

/** Reads it, all in one trip to the database. */
export async function readForStarts(statements: TenantStatements, asked: readonly AskedStart[]): Promise<StartGround> {
  const wanted = asked.map(({ wish }) => ({ deal: '', command: wish.command }));
  const [version, grounds, released, series] = await Promise.all([
    readVersion(statements),
    readGrounds(statements, wanted),
    readReleased(statements, [...new Set(asked.map(({ wish }) => wish.process))]),
    readSeries(statements),
  ]);
  return { version, grounds, released, series };
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
 * last of the transaction. Ahead they get the numbers that will be next, which are claimed when they are written: so one group
 * is decided here while the one before it is written there. Otherwise they take their numbers first, and others wait for theirs.
 */
export async function startTogether(
  tx: TenantTransaction,
  group: StartGroup,
  numbers: Numbering,
): Promise<readonly Outcome<DealCard>[]> {
  const looked = await lookAtAll(tx, group);
  const { series } = group;
  const written =
    numbers.ahead && series !== undefined
      ? await writeExpecting(tx, looked, { expected: numbers.expected, series })
      : await writeTaking(tx, looked, numbers.expected);
  return written.begun.map((each) => outcomeOf(each, written.deals, tx.now));
}

/** How a group comes by its numbers: ahead of their claim, or before it decides. */
export interface Numbering {
  readonly expected: ExpectedNumbers;
  readonly ahead: boolean;
}

type Looked = Ready | DealCard | AppError;

/** What became of wishes, and the deals that are written. */
interface WrittenStarts {
  readonly begun: readonly (Begun | DealCard | AppError)[];
  readonly deals: ReadonlySet<string>;
}

/** Takes the numbers at once, so that nobody waits for the numbers of others one by one. */
async function writeTaking(
  tx: TenantTransaction,
  looked: readonly Looked[],
  expected: ExpectedNumbers,
): Promise<WrittenStarts> {
  const { begun, writes, unused } = await expected.inTurn(tx.tenant, async () => {
    const { year, first, count } = await takeNumbers(tx, looked.filter(isReady).length);
    const all = beginAll(looked, (place) => dealNumber(year, first + place));
    if (count > 0) expected.use(tx.tenant, { year, last: first - 1 + all.writes.length }).settled();
    return { ...all, unused: count - all.writes.length };
  });
  await giveBackNumbers(tx, unused);
  return { begun, deals: writes.length === 0 ? new Set() : await writeDealsLast(tx, writes) };
}

/** Uses the numbers that will be next, and claims them on the way to the writing. */
async function writeExpecting(
  tx: TenantTransaction,
  looked: readonly Looked[],
  { expected, series }: { readonly expected: ExpectedNumbers; readonly series: Series },
): Promise<WrittenStarts> {
  const { tenant } = tx;
  const { year } = series;
  const { begun, writes, last, used } = await expected.inTurn(tenant, async () => {
    const last = expected.lastOf(tenant, series);
    const all = beginAll(looked, (place) => dealNumber(year, last + 1 + place));
    const used = expected.use(tenant, { year, last: last + all.writes.length });
    return { ...all, last, used };
  });
  try {
    if (writes.length === 0) return { begun, deals: new Set() };
    await used.myTurn;
    const claimed = claimNumbers(tx, { year, last }, writes.length).finally(used.settled);
    const [claim, deals] = await Promise.allSettled([claimed, writeDealsLast(tx, writes)]);
    // When the claim failed, the writing failed because of it.
    if (claim.status === 'rejected') throw claim.reason;
    if (deals.status === 'rejected') throw deals.reason;
    return { begun, deals: deals.value };
  } catch (cause) {
    expected.forget(tenant);
    throw cause;
  } finally {
    used.settled();
  }
}

async function lookAtAll(
  tx: TenantTransaction,
  { asked, version, grounds, released }: StartGroup,
): Promise<readonly Looked[]> {
  const organization = await snapshotAt(tx, version);
  const looked: Looked[] = [];
  for (const [place, each] of asked.entries()) {
    const ground = grounds[place];
    if (ground === undefined) throw new AppError('server.failed');
    const viewer = () => viewerIn(organization, each.caller, tx.now);
    looked.push(await orRefused(async () => lookAt(tx, each, { viewer: viewer(), ground, released })));
  }
  return looked;
}

/** Decides all without waiting for anything, so that no other group comes between; a number that one did not need goes to the next. */
function beginAll(looked: readonly Looked[], numberOf: (place: number) => string) {
  const writes: DealWrite[] = [];
  const begun = looked.map((each) => {
    const next = isReady(each) ? begunOrRefused(each, numberOf(writes.length)) : each;
    if (isBegun(next)) writes.push(next.write);
    return next;
  });
  return { begun, writes };
}

function begunOrRefused(ready: Ready, number: string): Begun | AppError {
  try {
    return begin(ready, number);
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
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
