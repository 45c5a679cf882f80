import { kindOfNode } from '../../engine/flow/kind-of-node.ts';
import type { Deal, Run, Seat, Visit } from '../../engine/state.ts';
import { visitOf } from '../../engine/visits.ts';
import type { Ground, Standing } from './standing.ts';

/**
 * What of a deal decides how it may go on, as a text: two deals of the same shape have the same future. Left out are ids, instants and
 * how often it has been here, so that a flow that goes round comes to where it was; who decided before is kept only where a flow asks for it.
 */
export function shapeOf(ground: Ground, { deal }: Standing): string {
  const runs = Object.values(deal.runs);
  const remembers = runs.some(({ flow }) => remembersPeople(ground, flow));
  return JSON.stringify([
    deal.values,
    deal.stage,
    Object.keys(deal.signals ?? {}),
    runs.map((run) => (run.endedAt === null ? runShape(run, remembers) : [run.flow, run.status])),
    timersInOrder(deal),
  ]);
}

/** Whether it matters in a flow who decided before: duties, doubles, approvals that stand, ways straight back. */
export function remembersPeople({ definition }: Ground, flow: string): boolean {
  const drawn = definition.flows[flow];
  if ((drawn?.duties ?? []).length > 0) return true;
  return Object.values(drawn?.nodes ?? {}).some(
    (node) => kindOfNode(node)?.remembers?.(node) === true || node.settings.doubles === 'last',
  );
}

function runShape(run: Run, remembers: boolean): unknown {
  const { flow, status, initiator, row, detour, parent, choices, incidents } = run;
  return [
    flow,
    status,
    initiator,
    row?.row,
    parent !== undefined,
    detour?.node,
    choices,
    [...new Set(incidents.map(({ reason: { code } }) => code))],
    run.open.map((visit) => visitShape(run, visit, remembers)),
    remembers
      ? latest(run).map((visit) => [visit.node, visit.status, visit.epoch === run.epoch, people(visit.seats)])
      : [],
  ];
}

function visitShape(run: Run, visit: Visit, remembers: boolean): unknown {
  const { node, parent, branches, awaits, calling, suggestion, passed, row, rest } = visit;
  const around = parent === null ? null : [visitOf(run, parent.visit)?.node, parent.branch];
  const seats = remembers ? people(visit.seats) : visit.seats.map(standing).toSorted();
  return [node, around, branches, seats, awaits, calling, suggestion?.verdict, passed, row?.row, rest];
}

/** The last visit of each node that has ended. */
function latest({ past }: Run): readonly Visit[] {
  const last = new Map(past.map((visit) => [visit.node, visit]));
  return [...last.values()].toSorted((one, other) => (one.node < other.node ? -1 : 1));
}

function people(seats: readonly Seat[]): unknown {
  return seats.map(({ person, decidedBy, ...seat }) => [person, decidedBy, standing({ person, decidedBy, ...seat })]);
}

function standing({ status, weight = 1, returnTo = '', claimed = false, stepsTaken = [] }: Seat): string {
  return `${status} ${weight} ${returnTo} ${claimed} ${stepsTaken}`;
}

function timersInOrder({ timers, runs }: Deal): unknown {
  return Object.values(timers)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ run, visit, step }) => [visitOf(runs[run], visit)?.node, step]);
}
