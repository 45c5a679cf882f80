import { closeSeat } from '../seats/seat-facts.ts';
import type { Deal, Run, Visit } from '../state.ts';
import { type At, record, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';

/** How a visit may close. */
export type VisitOutcome = Exclude<Visit['status'], 'open'>;

/**
 * Closes a visit with everything in it: visits of its branches, open seats and timers. Seats of people who did not act are
 * cancelled or never reached, and never count as theirs (S-01, I-1).
 */
export function closeVisit(turn: Turn, at: At, outcome: VisitOutcome): void {
  const run = turn.deal.runs[at.run];
  const visit = openVisitOf(run, at.visit);
  if (run === undefined || visit === undefined) return;
  closeBranches(turn, at, { run, visit, outcome: outcome === 'returned' ? 'returned' : 'cancelled' });
  for (const seat of visit.seats) closeSeat(turn, at, seat);
  for (const { id, answeredAt } of openVisitOf(turn.deal.runs[at.run], at.visit)?.advice ?? []) {
    if (answeredAt === null) record(turn, { kind: 'advice-closed', ...at, advice: id, answer: null });
  }
  for (const child of runsOf(turn.deal, at)) finishRun(turn, child.id, { outcome: 'cancelled' });
  clearTimers(turn, at);
  record(turn, { kind: 'visit-closed', run: at.run, visit: at.visit, outcome });
}

function clearTimers(turn: Turn, at: At): void {
  const { timers } = turn.deal;
  for (const id in timers) {
    const timer = timers[id];
    if (timer?.run === at.run && timer.visit === at.visit)
      record(turn, { kind: 'timer-cleared', timer: id, fired: false });
  }
}

/** Closes what is open inside a block. A node without branches has nothing inside, however many visits its run has. */
function closeBranches(
  turn: Turn,
  at: At,
  { run, visit, outcome }: { readonly run: Run; readonly visit: Visit; readonly outcome: 'returned' | 'cancelled' },
): void {
  const { branches } = visit;
  for (const child of isPlain(branches) ? [] : run.open) {
    if (child.parent?.visit === visit.id) closeVisit(turn, { ...at, visit: child.id }, outcome);
  }
  for (const branch in branches) {
    if (branches[branch] === 'open') record(turn, { kind: 'branch-closed', ...at, branch, outcome });
  }
}

function isPlain(branches: Visit['branches']): boolean {
  for (const _ in branches) return false;
  return true;
}

/** How a run ends, and what the one who ended it said. */
export interface EndOfRun {
  readonly outcome: Exclude<Run['status'], 'running' | 'suspended' | 'returned'>;
  readonly comment?: string | null;
}

/** Ends a run with everything open in it, joined sub-flows included (S-33). False when it had ended before. */
export function finishRun(turn: Turn, id: string, { outcome, comment = null }: EndOfRun): boolean {
  const run = turn.deal.runs[id];
  if (run === undefined || run.endedAt !== null) return false;
  closeOpenVisits(turn, id, 'cancelled');
  record(turn, { kind: 'run-ended', run: id, outcome, comment });
  turn.note?.({ flow: run.flow, what: { code: `run-${outcome}`, params: { flow: run.flow } } });
  return true;
}

/** Closes all open visits of a run; those inside a block close with it. */
export function closeOpenVisits(turn: Turn, run: string, outcome: VisitOutcome): void {
  for (const visit of turn.deal.runs[run]?.open ?? []) {
    if (visit.parent === null) closeVisit(turn, { run, visit: visit.id }, outcome);
  }
}

/** Runs that a visit started and waits for, oldest first. */
export function runsOf(deal: Deal, { run, visit }: At): readonly Run[] {
  const found: Run[] = [];
  for (const id in deal.runs) {
    const each = deal.runs[id];
    if (each?.parent?.run === run && each.parent.visit === visit) found.push(each);
  }
  return found;
}
