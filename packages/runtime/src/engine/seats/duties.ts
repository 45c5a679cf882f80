import type { Duty, Organization } from '@dealwright/shared';
import { flowOf, leadsTo } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import { isAsker } from '../people/askers.ts';
import type { Reason, Run, Seat } from '../state.ts';
import type { Turn } from '../turn.ts';
import { visitsOf } from '../visits.ts';

/** Somebody who would decide at a node of a run. */
export interface Candidate {
  readonly run: Run;
  readonly node: string;
  readonly person: string;
}

/**
 * Why the flow's separation of duties forbids this person to decide at this node, or null (O-11). It looks at who really decided, so
 * it holds through proxies, transfers and people added by hand. Decisions of earlier epochs that were done again do not count.
 */
export function dutyAgainst(turn: Turn, { run, node, person }: Candidate): Reason | null {
  const duties = flowOf(turn.definition, run)?.duties ?? [];
  for (const duty of duties) {
    if (!duty.nodes.includes(node)) continue;
    const broken = breaks(turn, duty, { run, node, person });
    if (broken !== null) return broken;
  }
  return null;
}

function breaks(turn: Turn, { rule, nodes }: Duty, { run, node, person }: Candidate): Reason | null {
  if (rule === 'not-initiator' && isAsker(run, person)) return { code: 'duty-initiator', params: { person } };
  if (rule !== 'different-people') return null;
  const others = nodes.filter((each) => each !== node && !isStillToCome(turn, { run, node }, each));
  const other = others.find((each) => decidersAt(run, each).includes(person));
  return other === undefined ? null : { code: 'duty-decided-before', params: { person, node: other } };
}

/**
 * Why a node must not pass as things stand: with it all nodes of the duty would have passed with too few people or teams
 * (`distinct-people`, `distinct-teams`); null when it may. `also` are people who are about to count as deciders there.
 */
export function dutyUnmet(
  turn: Turn,
  { run, node }: Pick<Candidate, 'run' | 'node'>,
  also: readonly string[] = [],
): Reason | null {
  const duties = flowOf(turn.definition, run)?.duties ?? [];
  for (const { rule, nodes, atLeast = 2 } of duties) {
    if (!rule.startsWith('distinct-') || !nodes.includes(node)) continue;
    const others = nodes.filter((each) => each !== node);
    const open = (each: string) =>
      latestVisit(run, each)?.status !== 'done' || isStillToCome(turn, { run, node }, each);
    if (others.some(open)) continue;
    // A yes that waits for others falls with the visit, so it does not count for letting the node pass.
    const people = [...new Set([...nodes.flatMap((each) => decidersAt(run, each, isSettled)), ...also])];
    const count = rule === 'distinct-teams' ? teamsOf(people, turn.context.organization).size : people.length;
    if (count < atLeast) return { code: `duty-${rule}`, params: { count: atLeast } };
  }
  return null;
}

/** People who decided at the latest visit of a node, whoever's seat it was, and those whose yes of before stands there. */
export function decidersAt(run: Run, node: string, counts = isDecided): readonly string[] {
  return (latestVisit(run, node)?.seats ?? []).flatMap((seat) => {
    if (counts(seat)) return seat.decidedBy ?? [];
    return seat.status === 'auto-approved' && standingCodes.has(seat.ending?.code ?? '') ? seat.person : [];
  });
}

const standingCodes: ReadonlySet<string> = new Set(['approval-stands', 'approved-before']);

/** The flow comes to the other node after this one, so that what was decided there in an earlier round is void. */
function isStillToCome(turn: Turn, { run, node }: Pick<Candidate, 'run' | 'node'>, other: string): boolean {
  const flow = flowOf(turn.definition, run);
  const visit = latestVisit(run, node);
  if (flow === undefined || visit === undefined || run.detour !== undefined) return false;
  return leadsTo(flow, { run, visit }, other);
}

function latestVisit(run: Run, node: string) {
  return visitsOf(run).findLast((visit) => visit.node === node);
}

/** Somebody has spoken there, also where that waits for those added after him. */
function isDecided(seat: Seat): boolean {
  return isSettled(seat) || seat.status === 'provisional';
}

function isSettled({ status }: Seat): boolean {
  return status === 'approved' || status === 'rejected' || status === 'completed';
}

function teamsOf(people: readonly string[], { people: all }: Organization): ReadonlySet<string> {
  return new Set(people.flatMap((person) => lookup(all, person)?.team ?? []));
}
