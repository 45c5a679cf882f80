import { closeSeat } from '../seats/seat-facts.ts';
import type { Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';

/** How a visit may close. */
export type VisitOutcome = Exclude<Visit['status'], 'open'>;

/**
 * Closes a visit with everything in it: visits of its branches, open seats and timers. Seats of people who did not act are
 * cancelled or never reached, and never count as theirs (S-01, I-1).
 */
export function closeVisit(turn: Turn, at: At, outcome: VisitOutcome): void {
  const run = turn.deal.runs[at.run];
  const visit = run?.visits[at.visit];
  if (run === undefined || visit?.status !== 'open') return;
  const inside = outcome === 'returned' ? 'returned' : 'cancelled';
  for (const child of Object.values(run.visits)) {
    if (child.status === 'open' && child.parent?.visit === visit.id)
      closeVisit(turn, { ...at, visit: child.id }, inside);
  }
  for (const [branch, status] of Object.entries(visit.branches)) {
    if (status === 'open') record(turn, { kind: 'branch-closed', ...at, branch, outcome: inside });
  }
  for (const seat of visit.seats) closeSeat(turn, at, seat);
  for (const { id, answeredAt } of turn.deal.runs[at.run]?.visits[at.visit]?.advice ?? []) {
    if (answeredAt === null) record(turn, { kind: 'advice-closed', ...at, advice: id, answer: null });
  }
  for (const timer of Object.values(turn.deal.timers)) {
    if (timer.run === at.run && timer.visit === at.visit)
      record(turn, { kind: 'timer-cleared', timer: timer.id, fired: false });
  }
  record(turn, { kind: 'visit-closed', ...at, outcome });
}
