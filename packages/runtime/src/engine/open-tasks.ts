import { taskIdOf } from './deal-ids.ts';
import type { Deal, Instant, Reason, Run } from './state.ts';
import { visitsOf } from './visits.ts';

/**
 * One to-do of a deal. A seat's to-do carries its visit and seat, and so does the advice somebody is asked for, whose task id names
 * the advice; a returned run is a to-do of its initiator with neither, whose task id names the run, and is answered by `resubmit`
 * or `withdraw`.
 */
export interface OpenTask {
  readonly id: string;
  readonly kind: 'seat' | 'advice' | 'resubmit';
  readonly deal: string;
  readonly run: string;
  readonly flow: string;
  readonly epoch: number;
  /** The node where the person sits; for a resubmission the node at which the flow began. */
  readonly node: string;
  readonly visit: string | null;
  readonly seat: string | null;
  readonly person: string;
  readonly initiator: string;
  readonly because: Reason;
  readonly openedAt: Instant;
  /** When it is due; left out where there is no deadline. */
  readonly dueAt?: Instant;
}

/** All open to-dos of a deal, oldest run first. */
export function openTasks(deal: Deal): readonly OpenTask[] {
  return Object.values(deal.runs).flatMap((run) => {
    if (run.status === 'returned') return [resubmission(deal, run)];
    return run.status === 'running' ? [...seatTasks(deal, run), ...adviceTasks(deal, run)] : [];
  });
}

function seatTasks(deal: Deal, run: Run): readonly OpenTask[] {
  return run.open.flatMap((visit) =>
    visit.seats
      .filter(({ status }) => status === 'open')
      .map((seat) => ({
        ...taskBase(deal, run),
        id: taskIdOf(deal.id, seat.id),
        kind: 'seat' as const,
        node: visit.node,
        visit: visit.id,
        seat: seat.id,
        person: seat.person,
        because: seat.because,
        openedAt: seat.openedAt ?? visit.openedAt,
        ...(seat.dueAt === undefined ? {} : { dueAt: seat.dueAt }),
      })),
  );
}

function adviceTasks(deal: Deal, run: Run): readonly OpenTask[] {
  return run.open.flatMap((visit) =>
    (visit.advice ?? [])
      .filter(({ answeredAt }) => answeredAt === null)
      .map((advice) => ({
        ...taskBase(deal, run),
        id: taskIdOf(deal.id, advice.id),
        kind: 'advice' as const,
        node: visit.node,
        visit: visit.id,
        seat: advice.seat,
        person: advice.person,
        because: { code: 'consulted', params: { person: advice.askedBy } },
        openedAt: advice.askedAt,
      })),
  );
}

function resubmission(deal: Deal, run: Run): OpenTask {
  const visits = visitsOf(run);
  const seats = visits.flatMap((visit) => visit.seats);
  const returner = seats.findLast(
    ({ status, ending }) => status === 'returned' || ending?.code === 'deadline-returned',
  );
  return {
    ...taskBase(deal, run),
    id: taskIdOf(deal.id, run.id),
    kind: 'resubmit',
    node: visits[0]?.node ?? '',
    visit: null,
    seat: null,
    person: run.initiator,
    because: returner?.ending ?? { code: 'returned', params: { person: returner?.decidedBy ?? '' } },
    openedAt: returner?.decidedAt ?? run.startedAt,
  };
}

function taskBase(deal: Deal, { id, flow, epoch, initiator }: Run) {
  return { deal: deal.id, run: id, flow, epoch, initiator };
}
