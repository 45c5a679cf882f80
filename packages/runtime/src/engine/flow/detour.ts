import { lookup } from '../lookup.ts';
import { isHeir } from '../people/askers.ts';
import { isUnchanged } from '../seats/past-decisions.ts';
import type { Reason, Run, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { statesAtNode } from '../values/field-states.ts';
import { visitOf, visitsOf } from '../visits.ts';
import { flowOf, nodeOf, nodesOfBlock } from './blocks.ts';
import { kindOfNode } from './kind-of-node.ts';
import { toolsFor } from './node-tools-of-turn.ts';

/** A place in a block: the node at `next`. */
interface PlaceInBlock {
  readonly parent: Visit['parent'];
  readonly next: number;
}

/**
 * Where a run goes on in the block it has just got on in: at `next`, or straight back at the node that returned it. The straight way is
 * given up when a choice on the skipped way would be another today, when who decided there speaks for the request now, or when a field
 * that a skipped decider could see has changed since (S-13).
 */
export function indexAfterDetour(turn: Turn, run: Run, { parent, next }: PlaceInBlock): number {
  const { detour } = run;
  if (detour === undefined || !isSamePlace(detour.parent, parent)) return next;
  const flow = flowOf(turn.definition, run);
  const block = flow === undefined ? [] : (nodesOfBlock(flow, run, parent) ?? []);
  const goal = block.indexOf(detour.node);
  const against =
    goal < next
      ? { code: 'detour-gone', params: {} }
      : reasonAgainst(turn, run, { parent, skipped: new Set(block.slice(next, goal)) });
  if (against !== null) {
    giveUp(turn, run, against);
    return next;
  }
  record(turn, { kind: 'detour-ended', run: run.id, taken: true, because: { code: 'detour-taken', params: {} } });
  return goal;
}

function giveUp(turn: Turn, run: Run, because: Reason): void {
  record(turn, { kind: 'detour-ended', run: run.id, taken: false, because });
  turn.note?.({ flow: run.flow, what: { code: 'detour-given-up', params: {} }, because });
}

function reasonAgainst(
  turn: Turn,
  run: Run,
  { parent, skipped }: { readonly parent: Visit['parent']; readonly skipped: ReadonlySet<string> },
): Reason | null {
  for (const visit of lastVisits(run)) {
    const outer = outermost(run, visit, parent);
    if (outer === null || !skipped.has(outer.node)) continue;
    const against = choiceChanged(turn, run, visit) ?? decidedByHeir(run, visit) ?? sightChanged(turn, run, visit);
    if (against !== null) return against;
  }
  return null;
}

/** The latest visit of every node. */
function lastVisits(run: Run): readonly Visit[] {
  return [...new Map(visitsOf(run).map((visit) => [visit.node, visit])).values()];
}

/** The visit of a block in which a visit lies, itself when it lies there directly; null when it lies elsewhere. */
function outermost(run: Run, visit: Visit, parent: Visit['parent']): Visit | null {
  for (
    let at: Visit | undefined = visit;
    at !== undefined;
    at = at.parent === null ? undefined : visitOf(run, at.parent.visit)
  )
    if (isSamePlace(at.parent, parent)) return at;
  return null;
}

function choiceChanged(turn: Turn, run: Run, visit: Visit): Reason | null {
  const node = nodeOf(turn.definition, run, visit);
  const kind = node === undefined ? undefined : kindOfNode(node);
  if (node === undefined || kind?.branchesNow === undefined) return null;
  const now = kind.branchesNow(node, toolsFor(turn, run, visit));
  const then = Object.keys(visit.branches);
  const same = now.length === then.length && now.every((branch) => then.includes(branch));
  return same ? null : { code: 'detour-choice-changed', params: { node: visit.node } };
}

/** Who speaks for the request now has decided there while it was another's (I-6). */
function decidedByHeir(run: Run, { node, seats }: Visit): Reason | null {
  const heir = seats.find(({ decidedBy }) => decidedBy !== null && isHeir(run, decidedBy));
  return heir === undefined ? null : { code: 'detour-heir-decided', params: { node, person: run.initiator } };
}

/** A field has changed on which a decision there depends: what the node names, else all that whoever decided could see. */
function sightChanged(turn: Turn, run: Run, visit: Visit): Reason | null {
  const node = nodeOf(turn.definition, run, visit);
  if (node === undefined) return null;
  const { definition, context } = turn;
  for (const seat of visit.seats) {
    if (seat.decidedRevision === undefined) continue;
    const person = seat.decidedBy ?? seat.person;
    const states = statesAtNode({ definition, person, organization: context.organization }, node);
    const visible = [...states].filter(([, state]) => state !== 'hidden').map(([field]) => field);
    const fields = kindOfNode(node)?.dependsOn?.(node) ?? visible;
    const changed = fields.find((field) => !isUnchanged(turn.deal, seat, [field]));
    if (changed !== undefined) return { code: 'detour-field-changed', params: { field: changed, person } };
  }
  return null;
}

function isSamePlace(left: Visit['parent'], right: Visit['parent']): boolean {
  return left?.visit === right?.visit && left?.branch === right?.branch;
}

/** Where a resubmitted run begins: at its first node, or straight at the one that returned it. */
export function indexOfResubmission(turn: Turn, run: Run): number {
  return lookup(turn.deal.runs, run.id)?.detour === undefined
    ? 0
    : indexAfterDetour(turn, run, { parent: null, next: 0 });
}
