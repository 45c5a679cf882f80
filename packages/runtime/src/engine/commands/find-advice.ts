import type { Advice, Deal, Run, Visit } from '../state.ts';
import { visitsOf } from '../visits.ts';

/** Advice that somebody was asked for, by its id, with where; null when there is none. */
export function adviceIn(
  deal: Deal,
  id: string,
): { readonly run: Run; readonly visit: Visit; readonly advice: Advice } | null {
  for (const run of Object.values(deal.runs)) {
    for (const visit of visitsOf(run)) {
      const advice = visit.advice?.find((each) => each.id === id);
      if (advice !== undefined) return { run, visit, advice };
    }
  }
  return null;
}
