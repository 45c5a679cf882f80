import { createHash, createPublicKey, verify } from 'node:crypto';
import { type DealEvent, replay } from '@dealwright/runtime';
import {
  AppError,
  type DecisionReceipt,
  type Evidence,
  isJsonObject,
  type Json,
  type PublicKey,
  receiptText,
} from '@dealwright/shared';
import { brokenLink, type ChainedEvent } from '../deals/deals.read-model.ts';

/** Something that does not hold: a code with words, and the pointer of the place. */
export interface Finding {
  readonly code: 'shape' | 'chain' | 'replay' | 'key' | 'signature' | 'event' | 'missing';
  readonly at: string;
}

/**
 * Checks the evidence of a deal without the server: every link of the chain, that the history can be replayed, that each receipt is signed
 * by a trusted key and says what its event says, and that no decision lacks its receipt. Without keys given from elsewhere,
 * those inside are taken: then it proves only that nothing was changed since.
 */
export function verifyEvidence(given: unknown, trusted: readonly PublicKey[] | null): readonly Finding[] {
  const evidence = given as Partial<Evidence>;
  if (!Array.isArray(evidence.chain) || !Array.isArray(evidence.receipts) || !Array.isArray(evidence.keys))
    return [{ code: 'shape', at: '' }];
  const strange = evidence.chain.findIndex((link) => !isLink(link));
  if (strange >= 0) return [{ code: 'shape', at: `/chain/${strange}` }];
  const chain = evidence.chain as unknown as readonly ChainedEvent[];
  const receipts = evidence.receipts as readonly DecisionReceipt[];
  const keys = trusted ?? (evidence.keys as readonly PublicKey[]);
  return [
    ...dealFindings(evidence, chain),
    ...chainFindings(chain),
    ...receipts.flatMap((receipt, index) => [
      ...verifyReceipt(receipt, keys, `/receipts/${index}`),
      ...eventFindings(receipt, chain, `/receipts/${index}`),
    ]),
    ...missing(chain, receipts),
  ];
}

/** Checks one receipt alone: its shape, its key and its signature. */
export function verifyReceipt(given: unknown, keys: readonly PublicKey[], at = ''): readonly Finding[] {
  if (!isReceipt(given)) return [{ code: 'shape', at }];
  const key = keys.find((each) => isJsonObject(each as unknown as Json) && each.kid === given.key);
  if (key === undefined || thumbprint(key) !== key.kid) return [{ code: 'key', at: `${at}/key` }];
  return isSigned(given, key) ? [] : [{ code: 'signature', at: `${at}/signature` }];
}

function isReceipt(given: unknown): given is DecisionReceipt {
  const json = given as Json;
  if (!isJsonObject(json)) return false;
  const { format, decision, chain, key, signature } = json;
  return (
    format === 'dealwright.receipt/1' &&
    isJsonObject(decision ?? null) &&
    isJsonObject(chain ?? null) &&
    typeof key === 'string' &&
    typeof signature === 'string'
  );
}

function isLink(given: unknown): boolean {
  const event = isJsonObject(given as Json) ? (given as { readonly event?: Json }).event : undefined;
  return isJsonObject(event ?? null) && typeof (event as { readonly kind?: unknown }).kind === 'string';
}

/** The deal that the evidence names must be the one whose history it holds. */
function dealFindings({ deal }: Partial<Evidence>, [first]: readonly ChainedEvent[]): readonly Finding[] {
  const event = first?.event;
  return event === undefined || ('deal' in event && event.deal === deal) ? [] : [{ code: 'event', at: '/deal' }];
}

function isSigned(receipt: DecisionReceipt, { kty, crv, x }: PublicKey): boolean {
  try {
    const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    return verify(null, Buffer.from(receiptText(receipt), 'utf8'), key, Buffer.from(receipt.signature, 'base64url'));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    return false;
  }
}

/** RFC 7638: the id of a key follows from the key, so nobody can pass another one off under it. */
function thumbprint({ x }: PublicKey): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

function chainFindings(chain: readonly ChainedEvent[]): readonly Finding[] {
  const broken = brokenLink(chain);
  if (broken !== null) return [{ code: 'chain', at: `/chain/${broken - 1}` }];
  return canReplay(chain) ? [] : [{ code: 'replay', at: '/chain' }];
}

function canReplay(chain: readonly ChainedEvent[]): boolean {
  try {
    return replay(chain.map(({ event }) => event)) !== null || chain.length === 0;
  } catch {
    // Somebody else may have written these events: whatever is wrong with them, they are no history.
    return false;
  }
}

function eventFindings(receipt: DecisionReceipt, chain: readonly ChainedEvent[], at: string): readonly Finding[] {
  if (!isReceipt(receipt)) return [];
  const { seq, at: instant, seat } = receipt.decision;
  const link = chain[seq - 1];
  const event = link?.event as Partial<Extract<DealEvent, { kind: 'seat-closed' }>> | undefined;
  const same =
    link !== undefined &&
    link.hash === receipt.chain.hash &&
    link.previousHash === receipt.chain.previous &&
    event?.seat === seat &&
    event.at === instant &&
    event.person === receipt.actor &&
    (event.seen?.digest ?? null) === (receipt.seen?.digest ?? null);
  return same ? [] : [{ code: 'event', at: `${at}/decision` }];
}

function missing(chain: readonly ChainedEvent[], receipts: readonly DecisionReceipt[]): readonly Finding[] {
  const proven = new Set(receipts.map((receipt) => receipt?.decision?.seq));
  return chain.flatMap(({ event }, index): readonly Finding[] => {
    const decides =
      event.kind === 'seat-provisional' ||
      (event.kind === 'seat-closed' && (event.person !== null || event.outcome.startsWith('auto-')));
    return decides && !proven.has(event.seq) ? [{ code: 'missing', at: `/chain/${index}` }] : [];
  });
}
