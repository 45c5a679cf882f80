import type { Flow, FlowNode } from '@dealwright/shared';
import { flowOf, nodesOfBlock } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { lookup } from '../lookup.ts';
import { isHeir } from '../people/askers.ts';
import type { Reason, Run, Visit } from '../state.ts';
import type { Turn } from '../turn.ts';
import { visitOf, visitsOf } from '../visits.ts';
import { dutyUnmet } from './duties.ts';
import { approvalsOf, isUnchanged, sawTheSame } from './past-decisions.ts';

/** How a node treats people who have said yes before. */
export interface StandingRule {
  readonly doubles: 'none' | 'consecutive' | 'earlier' | 'last';
  /** Fields an approval of an earlier epoch depends on; null when everybody is asked again. */
  readonly sensitiveTo: readonly string[] | null;
  /** The node asks for words or a signature beside a yes; then nobody is passed over (S-14). */
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
  const { run, visit } = place;
  // What was said of one row is not said of the next.
  if (isInLoop(run, visit)) return null;
  // What he said of another's request does not stand for the one that he speaks for now (I-6).
  if (isHeir(run, person)) return null;
  const found = survival(turn, place, person) ?? double(turn, place, person);
  // Nobody stands where duties ask for others; who decides later has not decided here.
  const also = found?.code === 'decides-later' ? [] : [person];
  return found === null || dutyUnmet(turn, { run, node: visit.node }, also) !== null ? null : found;
}

function isInLoop(run: Run, { parent }: Visit): boolean {
  const outer = parent === null ? undefined : visitOf(run, parent.visit);
  return outer !== undefined && (outer.row !== undefined || isInLoop(run, outer));
}

/** His approval of an earlier epoch at this very node, when nothing it depends on has changed since. */
function survival(turn: Turn, { run, visit, rule: { sensitiveTo } }: SeatingPlace, person: string): Reason | null {
  if (sensitiveTo === null) return null;
  const here = visitsOf(run).filter(({ node, epoch }) => node === visit.node && epoch < visit.epoch);
  const last = here.findLast(({ seats }) => seats.some((seat) => seat.person === person && seat.decidedBy !== null));
  const past = approvalsOf(run, person).findLast((each) => each.visit.id === last?.id);
  if (past === undefined || !isUnchanged(turn.deal, past.seat, sensitiveTo)) return null;
  return { code: 'approval-stands', params: { at: past.seat.decidedAt ?? '' } };
}

function double(turn: Turn, place: SeatingPlace, person: string): Reason | null {
  const { doubles, asksMore } = place.rule;
  if (doubles === 'none' || asksMore || asksForInput(place.node)) return null;
  if (doubles === 'last') return later(turn, place, person);
  const { run, node } = place;
  const inEpoch = approvalsOf(run, person).filter(({ visit }) => visit.epoch === run.epoch);
  const before = doubles === 'consecutive' ? previousPeople(run, place.visit) : null;
  const past = inEpoch.findLast(({ visit }) => doubles === 'earlier' || visit.id === before?.id);
  if (past === undefined || !sawTheSame(turn, { run, node }, past)) return null;
  return { code: 'approved-before', params: { node: past.visit.node } };
}

/** The visit at which people decided just before: in the same block or around it, also inside blocks that have ended. */
function previousPeople(run: Run, visit: Visit): Visit | undefined {
  const around = new Set(blocksAround(run, visit));
  const leadsHere = (each: Visit): boolean => {
    if (each.status !== 'done') return false;
    if (around.has(blockOf(each.parent))) return true;
    const outer = each.parent === null ? undefined : visitOf(run, each.parent.visit);
    return outer !== undefined && leadsHere(outer);
  };
  return visitsOf(run).findLast((each) => each.id !== visit.id && each.seats.length > 0 && leadsHere(each));
}

function blocksAround(run: Run, { parent }: Visit): readonly string[] {
  const outer = parent === null ? undefined : visitOf(run, parent.visit);
  return [blockOf(parent), ...(outer === undefined ? [] : blocksAround(run, outer))];
}

function blockOf(parent: Visit['parent']): string {
  return parent === null ? '' : `${parent.visit} ${parent.branch}`;
}

/** A node that certainly follows and seats the same person; his word is asked for there. Behind a node that may end the run, none is certain. */
function later(turn: Turn, { run, visit }: SeatingPlace, person: string): Reason | null {
  const flow = flowOf(turn.definition, run);
  if (flow === undefined) return null;
  let at: Visit | undefined = visit;
  while (at !== undefined) {
    const block: readonly string[] = nodesOfBlock(flow, run, at.parent) ?? [];
    for (const node of block.slice(block.indexOf(at.node) + 1)) {
      if (asks(turn, { run, flow, node }, person)) return { code: 'decides-later', params: { node } };
      if (!goesOn(flow, node)) return null;
    }
    at = at.parent === null ? undefined : visitOf(run, at.parent.visit);
  }
  return null;
}

function goesOn(flow: Flow, id: string): boolean {
  const node = lookup(flow.nodes, id);
  if (node === undefined || kindOfNode(node)?.goesOn?.(node) === false) return false;
  return (node.branches ?? []).every(({ nodes }) => nodes.every((inner) => goesOn(flow, inner)));
}

interface PlaceAhead {
  readonly run: Run;
  readonly flow: Flow;
  readonly node: string;
}

function asks(turn: Turn, { run, flow, node }: PlaceAhead, person: string): boolean {
  const drawn = lookup(flow.nodes, node);
  const kind = drawn === undefined ? undefined : kindOfNode(drawn);
  const { tools } = turn;
  if (drawn === undefined || tools === null || kind?.decisions.includes('approve') !== true) return false;
  const here = { run: tools.run, node: tools.node };
  // The tools look from where they are asked; from the node ahead, and then from here again.
  Object.assign(tools, { run, node });
  const found = kind.peopleOf?.(drawn, tools).some((each) => each.person === person) === true;
  Object.assign(tools, here);
  return found;
}

/** Whether people of a node must give values with their yes. */
function asksForInput(node: FlowNode): boolean {
  return Object.values(node.fields ?? {}).includes('required');
}
