import type { FlowNode } from '@dealwright/shared';
import { flowOf, nodesOfBlock } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { lookup } from '../lookup.ts';
import type { FoundPerson } from '../node-tools.ts';
import type { Reason, Run, Visit } from '../state.ts';
import type { Turn } from '../turn.ts';
import { approvalsOf, isUnchanged, sawTheSame } from './past-decisions.ts';

/** How a node treats people who have said yes before. */
export interface StandingRule {
  readonly doubles: 'none' | 'consecutive' | 'earlier' | 'last';
  /** Fields an approval of an earlier epoch depends on; null when everybody is asked again. */
  readonly sensitiveTo: readonly string[] | null;
  /** The node asks for more than a yes: input, words or a signature; then nobody is passed over (S-14). */
  readonly asksMore: boolean;
}

/** The visit at which people are about to be seated. */
export interface SeatingPlace {
  readonly run: Run;
  readonly visit: Visit;
  readonly node: FlowNode;
  readonly rule: StandingRule;
}

/** Why a person's yes stands at this visit without asking him, or null when he must be asked (S-13, S-14). */
export function standingOf(turn: Turn, place: SeatingPlace, person: string): Reason | null {
  return survival(turn, place, person) ?? double(turn, place, person);
}

/** His approval of an earlier epoch at this very node, when nothing it depends on has changed since. */
function survival(turn: Turn, { run, visit, rule: { sensitiveTo } }: SeatingPlace, person: string): Reason | null {
  if (sensitiveTo === null) return null;
  const here = Object.values(run.visits).filter(({ node, id }) => node === visit.node && id !== visit.id);
  const last = here.findLast(({ seats }) => seats.some((seat) => seat.person === person && seat.decidedBy !== null));
  const past = approvalsOf(run, person).findLast((each) => each.visit.id === last?.id);
  if (past === undefined || !isUnchanged(turn.deal, past, sensitiveTo)) return null;
  return { code: 'approval-stands', params: { at: past.seat.decidedAt ?? '' } };
}

function double(turn: Turn, place: SeatingPlace, person: string): Reason | null {
  const { doubles, asksMore } = place.rule;
  if (doubles === 'none' || asksMore) return null;
  if (doubles === 'last') return later(turn, place, person);
  const { run, node } = place;
  const inEpoch = approvalsOf(run, person).filter(({ visit }) => visit.epoch === run.epoch);
  const before = doubles === 'consecutive' ? previousPeople(run, place.visit) : null;
  const past = inEpoch.findLast(({ visit }) => doubles === 'earlier' || visit.id === before?.id);
  if (past === undefined || !sawTheSame(turn, node, past)) return null;
  return { code: 'approved-before', params: { node: past.visit.node } };
}

/** The visit at which people decided just before, in the same block or around it. */
function previousPeople(run: Run, visit: Visit): Visit | undefined {
  const around = new Set<string | undefined>([undefined]);
  for (let parent = visit.parent; parent !== null; parent = run.visits[parent.visit]?.parent ?? null)
    around.add(`${parent.visit} ${parent.branch}`);
  return Object.values(run.visits).findLast(
    (each) =>
      each.id !== visit.id &&
      each.seats.length > 0 &&
      each.status === 'done' &&
      around.has(each.parent === null ? undefined : `${each.parent.visit} ${each.parent.branch}`),
  );
}

/** A node that certainly follows and seats the same person; his word is asked for there. */
function later(turn: Turn, { run, visit }: SeatingPlace, person: string): Reason | null {
  const flow = flowOf(turn.definition, run);
  if (flow === undefined) return null;
  let at: Visit | undefined = visit;
  while (at !== undefined) {
    const block: readonly string[] = nodesOfBlock(flow, run, at.parent) ?? [];
    for (const id of block.slice(block.indexOf(at.node) + 1)) {
      const node = lookup(flow.nodes, id);
      if (node !== undefined && asks(turn, node, person)) return { code: 'decides-later', params: { node: id } };
    }
    at = at.parent === null ? undefined : run.visits[at.parent.visit];
  }
  return null;
}

function asks(turn: Turn, node: FlowNode, person: string): boolean {
  const kind = kindOfNode(node);
  const tools = turn.tools;
  if (kind === undefined || tools === null || !kind.decisions.includes('approve')) return false;
  return (kind.peopleOf?.(node, tools) ?? []).some((found: FoundPerson) => found.person === person);
}

/** What a node asks for beside a yes. */
export function asksForInput(node: FlowNode): boolean {
  return Object.values(node.fields ?? {}).includes('required');
}
