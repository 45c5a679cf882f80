import { createHash } from 'node:crypto';
import { applyEvent, type Deal, type DealEvent, type Visit, visitOf } from '@dealwright/runtime';
import { type DecisionReceipt, type JsonObject, receiptText } from '@dealwright/shared';
import type { ChainedEvent } from '../deals/deals.read-model.ts';
import type { SigningKey } from './signing-keys.ts';

type DecisionEvent = Extract<DealEvent, { readonly kind: 'seat-closed' | 'seat-provisional' }>;

/** Receipts of all decisions in a deal's history, made anew from the chain: the same history always gives the same receipts. */
export function receiptsOf(
  chain: readonly ChainedEvent[],
  { organization, key }: { readonly organization: string; readonly key: SigningKey },
): readonly DecisionReceipt[] {
  let deal: Deal | null = null;
  const receipts: DecisionReceipt[] = [];
  for (const link of chain) {
    const { event } = link;
    if (deal !== null && isDecision(event)) receipts.push(signed(unsigned(deal, event, { organization, link }), key));
    deal = applyEvent(deal, event);
  }
  return receipts;
}

/** Seats that others closed are no decisions, but for those that the flow decided by itself. */
function isDecision(event: DealEvent): event is DecisionEvent {
  if (event.kind === 'seat-provisional') return true;
  return event.kind === 'seat-closed' && (event.person !== null || event.outcome.startsWith('auto-'));
}

type Unsigned = Omit<DecisionReceipt, 'key' | 'signature'>;

function unsigned(
  deal: Deal,
  event: DecisionEvent,
  { organization, link }: { readonly organization: string; readonly link: ChainedEvent },
): Unsigned {
  const run = deal.runs[event.run];
  const visit = visitOf(run, event.visit);
  const seat = visit?.seats.find(({ id }) => id === event.seat);
  const outcome = event.kind === 'seat-closed' ? event.outcome : `${event.decision}-provisional`;
  const closing = event.kind === 'seat-closed' ? event.because : null;
  return {
    format: 'dealwright.receipt/1',
    organization,
    deal: { id: deal.id, number: deal.number },
    process: deal.process,
    decision: {
      seq: event.seq,
      at: event.at,
      outcome,
      flow: run?.flow ?? '',
      run: event.run,
      epoch: run?.epoch ?? 0,
      node: visit?.node ?? '',
      visit: event.visit,
      seat: event.seat,
      comment: event.comment === null ? null : createHash('sha256').update(event.comment).digest('hex'),
      signature: event.signature ?? null,
    },
    actor: event.person,
    onBehalfOf: seat === undefined || seat.person === event.person ? null : seat.person,
    path: visit === undefined ? [] : pathTo(deal, event.run, visit),
    because: [seat?.because, closing].flatMap((reason) => (reason ? [reason as unknown as JsonObject] : [])),
    seen: event.seen ?? null,
    chain: { previous: link.previousHash, hash: link.hash },
  };
}

/** Nodes and branches around a visit, outermost first, and its own node last. */
function pathTo(deal: Deal, run: string, visit: Visit): readonly string[] {
  const parent = visit.parent === null ? undefined : visitOf(deal.runs[run], visit.parent.visit);
  if (visit.parent === null || parent === undefined) return [visit.node];
  return [...pathTo(deal, run, parent), visit.parent.branch, visit.node];
}

function signed(receipt: Unsigned, key: SigningKey): DecisionReceipt {
  const whole = { ...receipt, key: key.publicKey.kid, signature: '' };
  return { ...whole, signature: key.sign(receiptText(whole)) };
}
