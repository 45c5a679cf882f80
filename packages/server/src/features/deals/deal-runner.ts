import { type Command, type CommandBody, type Deal, decide, stampValues, type ValuesStamp } from '@dealwright/runtime';
import { AppError, type Json, type Organization, type ProcessDefinition, type PublicLocale } from '@dealwright/shared';
import { type Actor, actorLabel } from '../../database/actor.ts';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import { hashOf } from '../../hash-of.ts';
import { definitionByHash } from '../definitions/definitions.read-model.ts';
import { answerOf, refusalError } from './command-answer.ts';
import { type DealWrite, writeDeal } from './deal-write.ts';
import { type CarriedOut, type DealToDecide, type DecisionGround, readGround } from './deals.store.ts';
import { writeOf } from './decision-write.ts';
import { chainStart } from './event-chain.ts';

/** A command as somebody gives it. */
export interface GivenCommand {
  /** Made by the client; the same id again is the same deed. */
  readonly id: string;
  readonly by: Actor;
  readonly body: Exclude<CommandBody, { kind: 'start' }>;
  readonly deal: string;
  readonly locale: PublicLocale;
  readonly organization: Organization;
  /** Throws when this actor may not give this command to this deal; asked anew for every state it is decided on. */
  readonly admit: (deal: Deal, definition: ProcessDefinition) => void;
}

/** What a start command says beside who gives it. */
export type StartBody = Extract<CommandBody, { kind: 'start' }>;

/** The start of a deal as somebody gives it. */
export interface GivenStart {
  readonly id: string;
  readonly by: Actor;
  readonly locale: PublicLocale;
  readonly organization: Organization;
  /** What was asked for, whatever version and number it led to: the same id for something else is refused. */
  readonly asked: Json;
  /** Chooses version, owner and number; called only when the command was not carried out before. */
  readonly prepare: () => Promise<StartBody>;
}

/** Optimistic tries before the row is locked, and tries in all. */
const lockAfter = 3;
const mostTries = 6;

/**
 * Carries a command out: reads the deal, decides, writes everything in one statement that checks the revision. When somebody
 * else was first it decides again on the new state, so the answer is always right for the state it met.
 */
export async function runCommand(tx: TenantTransaction, given: GivenCommand): Promise<Json> {
  const requestHash = requestHashOf(given);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const ground = await readGround(tx, { deal: given.deal, command: given.id, lock: tries >= lockAfter });
    if (ground.carriedOut !== null) return answerAgain(tx, { given, ground, requestHash });
    const answer = await decideOnce(tx, { given, ground, requestHash });
    if (answer !== null) return answer;
  }
  throw new AppError('deal.conflict');
}

interface Attempt {
  readonly given: GivenCommand;
  readonly ground: DecisionGround;
  readonly requestHash: string;
}

/** One try; null when the deal changed between reading and writing. */
async function decideOnce(tx: TenantTransaction, attempt: Attempt): Promise<Json | null> {
  if (attempt.ground.deal === null) throw new AppError('not-found');
  const { definition } = await definitionByHash(tx, attempt.ground.deal.hash);
  const { answer, write } = decisionOn(attempt.ground.deal, definition, attempt);
  return write === null || (await writeDeal(tx, write)) ? answer : null;
}

/** What a command comes to: its answer and what must be written for it to hold; nothing when it changes nothing. */
export interface Decided {
  readonly answer: Json;
  readonly write: DealWrite | null;
}

/** Decides a command on a deal as it was read. Throws what its giver is to be told when it is refused. */
export function decisionOn(
  { state: before, lastHash, updatedAt }: DealToDecide,
  definition: ProcessDefinition,
  { given, ground, requestHash }: Attempt,
): Decided {
  const { organization } = given;
  given.admit(before, definition);
  const at = laterOf(ground.now, updatedAt);
  const stored = { definition, locale: given.locale, at, by: personIn(given.by), stored: before.values };
  const command: Command = { id: given.id, by: given.by, ...withStamps(given.body, stored) };
  const decision = decide(definition, before, command, { now: at, organization, quiet: true });
  if (!decision.ok) throw refusalError(decision.refused, { definition, organization, locale: given.locale });
  const answer = answerOf(decision.deal);
  if (decision.events.length === 0) return { answer, write: null };
  const write = writeOf({ definition, organization, before, lastHash, command, requestHash, decision, answer, at });
  return { answer, write };
}

function personIn(by: Command['by']): string | null {
  return by.kind === 'person' ? by.id : null;
}

/** A command's values as they may be written: nobody chooses the moment or the notice of a consent himself, or who signed. */
function withStamps<Body extends CommandBody>(
  body: Body,
  { definition, ...stamp }: ValuesStamp & { readonly definition: ProcessDefinition },
): Body {
  if (!('values' in body) || body.values === undefined) return body;
  return { ...body, values: stampValues(definition, body.values, stamp) };
}

/** Under what a command is kept, to tell it from another one with the same id. */
export function requestHashOf({ deal, body }: Pick<GivenCommand, 'deal' | 'body'>): string {
  return hashOf({ deal, body });
}

/** The answer of a command that was carried out before. Whoever may not give it to the deal he names learns nothing of the one that was. */
export async function answerAgain(tx: TenantTransaction, { given, ground, requestHash }: Attempt): Promise<Json> {
  const { carriedOut, deal } = ground;
  if (carriedOut === null || deal === null) throw new AppError('not-found');
  if (!isRepeated(carriedOut, given.by, requestHash)) {
    given.admit(deal.state, (await definitionByHash(tx, deal.hash)).definition);
  }
  return repeatedAnswer(carriedOut, given.by, requestHash);
}

/** Begins a deal; the same command twice begins one, and both get its id. */
export async function startDeal(tx: TenantTransaction, given: GivenStart): Promise<string> {
  const requestHash = hashOf(given.asked);
  const ground = await readGround(tx, { deal: '', command: given.id, lock: false });
  if (ground.carriedOut !== null) return startedDeal(repeatedAnswer(ground.carriedOut, given.by, requestHash));
  const body = await given.prepare();
  const { definition } = await definitionByHash(tx, body.process.hash);
  const write = startOn(body, definition, { given, ground, requestHash });
  if (await writeDeal(tx, write)) return body.deal;
  return startedDeal(await answerGivenMeanwhile(tx, given, requestHash));
}

/** What the start of a deal was asked with. */
export interface StartAttempt {
  readonly given: Pick<GivenStart, 'id' | 'by' | 'locale' | 'organization'>;
  readonly ground: Pick<DecisionGround, 'now'>;
  readonly requestHash: string;
}

/** Decides the start of a deal: what must be written for it to begin. Throws what its giver is to be told when it is refused. */
export function startOn(
  body: StartBody,
  definition: ProcessDefinition,
  { given, ground: { now }, requestHash }: StartAttempt,
): DealWrite {
  const { organization } = given;
  // What a stranger sent bears its moment already.
  const stamped =
    given.by.kind === 'person'
      ? withStamps(body, { definition, locale: given.locale, at: now, by: given.by.id })
      : body;
  const command: Command = { id: given.id, by: given.by, ...stamped };
  const decision = decide(definition, null, command, { now, organization, quiet: true });
  if (!decision.ok) throw refusalError(decision.refused, { definition, organization, locale: given.locale });
  const facts = { definition, organization, before: null, lastHash: chainStart, command, requestHash, decision };
  return writeOf({ ...facts, answer: { deal: body.deal }, at: now });
}

/** The deal that the same start began before; another one with the same id is refused. */
export function startedBefore(carriedOut: CarriedOut, by: Actor, requestHash: string): string {
  return startedDeal(repeatedAnswer(carriedOut, by, requestHash));
}

async function answerGivenMeanwhile(tx: TenantTransaction, given: GivenStart, requestHash: string): Promise<Json> {
  const { carriedOut } = await readGround(tx, { deal: '', command: given.id, lock: false });
  if (carriedOut === null) throw new AppError('deal.conflict');
  return repeatedAnswer(carriedOut, given.by, requestHash);
}

/** The answer of a command that was carried out before; the id of somebody else's or of another command is refused. */
function repeatedAnswer(carriedOut: CarriedOut, by: Actor, requestHash: string): Json {
  if (!isRepeated(carriedOut, by, requestHash)) throw new AppError('request.idempotency-mismatch');
  return carriedOut.answer;
}

function isRepeated(carriedOut: CarriedOut, by: Actor, requestHash: string): boolean {
  return carriedOut.by_actor === actorLabel(by) && carriedOut.request_hash === requestHash;
}

function startedDeal(answer: Json): string {
  if (answer !== null && typeof answer === 'object' && 'deal' in answer && typeof answer.deal === 'string')
    return answer.deal;
  throw new AppError('request.idempotency-mismatch');
}

/** Time never runs backwards inside a deal, even when the database's clock was set back. */
function laterOf(now: string, last: string): string {
  return now > last ? now : last;
}
