import type { DealEvent } from '../event.ts';
import type { Deal } from '../state.ts';
import { Draft, type FoldOf, type Folds } from './draft.ts';
import { dealFolds, startedDeal } from './fold-deal.ts';
import { runFolds } from './fold-run.ts';
import { seatFolds } from './fold-seat.ts';
import { visitFolds } from './fold-visit.ts';

type Kind = DealEvent['kind'];

/** What each kind of fact does to the state. */
const folds: Folds<Kind> = {
  'deal-started': (event, draft) => draft.start(startedDeal(event)),
  ...dealFolds,
  ...runFolds,
  ...visitFolds,
  ...seatFolds,
};

/** Folds one fact into a draft. The only place where the state of a deal changes (I-4). */
export function fold(draft: Draft, event: DealEvent): Deal {
  (folds[event.kind] as FoldOf<Kind>)(event as never, draft);
  const { deal } = draft;
  deal.revision = event.seq;
  return deal;
}

/** The state of a deal after one more fact; the deal given stays as it is. */
export function applyEvent(deal: Deal | null, event: DealEvent): Deal {
  return fold(new Draft(deal), event);
}

/** Builds the state of a deal from its whole log. */
export function replay(events: readonly DealEvent[]): Deal | null {
  if (events.length === 0) return null;
  const draft = new Draft(null);
  for (const event of events) fold(draft, event);
  return draft.deal;
}
