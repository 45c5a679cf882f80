import type { Duty, Organization } from '@dealwright/shared';
import { flowOf } from '../flow/blocks.ts';
import { lookup } from '../lookup.ts';
import type { Reason, Run, Seat } from '../state.ts';
import type { Turn } from '../turn.ts';
import { voicesOf } from './voices.ts';

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
    const broken = breaks(duty, { run, node, person });
    if (broken !== null) return broken;
  }
  return null;
}

function breaks({ rule, nodes }: Duty, { run, node, person }: Candidate): Reason | null {
  if (rule === 'not-initiator' && person === run.initiator) return { code: 'duty-initiator', params: { person } };
  if (rule !== 'different-people') return null;
  const other = nodes.find((each) => each !== node && decidersAt(run, each).includes(person));
  return other === undefined ? null : { code: 'duty-decided-before', params: { person, node: other } };
}

/**
 * Why a yes of this person cannot be the last one: with it all nodes of the duty would have passed with too few people or teams
 * (`distinct-people`, `distinct-teams`); null when it can.
 */
export function dutyUnmet(turn: Turn, { run, node, person }: Candidate): Reason | null {
  const duties = flowOf(turn.definition, run)?.duties ?? [];
  for (const { rule, nodes, atLeast = 2 } of duties) {
    if (!rule.startsWith('distinct-') || !nodes.includes(node)) continue;
    if (!isLastVoice(run, nodes, node)) continue;
    const people = [...new Set([...nodes.flatMap((each) => decidersAt(run, each)), person])];
    const count = rule === 'distinct-teams' ? teamsOf(people, turn.context.organization).size : people.length;
    if (count < atLeast) return { code: `duty-${rule}`, params: { count: atLeast } };
  }
  return null;
}

function isLastVoice(run: Run, nodes: readonly string[], node: string): boolean {
  const latest = nodes.flatMap((each) => latestVisit(run, each) ?? []);
  if (latest.length < nodes.length) return false;
  const openVoices = latest.flatMap((visit) =>
    visit.status === 'open' ? voicesOf(visit, null).filter(({ says }) => says === 'open') : [],
  );
  return openVoices.length === 1 && latest.some((visit) => visit.node === node && visit.status === 'open');
}

/** People who decided at the latest visit of a node, whoever's seat it was. */
function decidersAt(run: Run, node: string): readonly string[] {
  return (latestVisit(run, node)?.seats ?? []).filter(isDecided).flatMap(({ decidedBy }) => decidedBy ?? []);
}

function latestVisit(run: Run, node: string) {
  return Object.values(run.visits).findLast((visit) => visit.node === node);
}

function isDecided({ status }: Seat): boolean {
  return status === 'approved' || status === 'rejected' || status === 'completed' || status === 'provisional';
}

function teamsOf(people: readonly string[], { people: all }: Organization): ReadonlySet<string> {
  return new Set(people.flatMap((person) => lookup(all, person)?.team ?? []));
}
