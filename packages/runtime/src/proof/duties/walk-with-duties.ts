import type { ProcessDefinition } from '@dealwright/shared';
import { visitsOf } from '../../engine/visits.ts';
import { beginOf, type FlowStart } from '../begin-flow.ts';
import type { InSteps } from '../in-steps.ts';
import { type Seen, seenIn } from '../seen-on-walk.ts';
import { type Walk, walkFlow } from '../walk-flow.ts';
import { conflictIn } from './conflict.ts';
import { type Conflict, type DutyProblem, type DutyVerdict, withoutStandIns } from './duty-problem.ts';
import { type Budget, keepDuties, mostSeats } from './keep-duties.ts';
import { dutyProblemOf } from './problem-of-walk.ts';

/** A walk, what was seen on it, and what it cost: each step looks at all before it. */
export interface Looked {
  readonly walked: Walk;
  readonly seen: readonly Seen[];
  readonly steps: number;
}

interface Verdicts {
  /** For those who are meant to decide. */
  readonly strict: DutyVerdict;
  /** With those who sit in when nobody is left. */
  readonly loose: DutyVerdict;
  readonly conflict: Conflict | null;
  /** What finding them has cost, in steps of a walk. */
  readonly effort: number;
}

/**
 * Walks a flow so that its duties are kept if they can be (O-11). What people are met without duties is found by a walk that leaves them
 * aside; whether they can keep them is decided exactly, and the engine walks the way with those who do. Only when nobody can, what
 * stops it is put down to the duties, with those that are in conflict.
 */
export function createDutyWalker(definition: ProcessDefinition, flow: string): (start: FlowStart) => InSteps<Looked> {
  const drawn = definition.flows[flow];
  if (drawn?.duties === undefined || drawn.duties.length === 0) {
    return function* walkPlainly(start) {
      const walked = yield* walkFlow(start);
      return { walked, seen: seenIn(walked), steps: walked.trace.length };
    };
  }
  const { duties: _, ...free } = drawn;
  const freed = { ...definition, flows: { ...definition.flows, [flow]: free } };
  // The same people meet again for many who ask.
  const known = new Map<string, Verdicts>();
  return (start) => walkWithDuties(start, { freed, known });
}

function* walkWithDuties(
  start: FlowStart,
  { freed, known }: { readonly freed: ProcessDefinition; readonly known: Map<string, Verdicts> },
): InSteps<Looked> {
  const free = yield* walkFlow({ ...start, definition: freed });
  const problem = free.deal === null ? null : dutyProblemOf({ ...start, deal: free.deal, now: beginOf(start) });
  const verdicts = problem === null ? null : verdictsOf(problem, known);
  const effort = verdicts?.effort ?? 0;
  const walked = yield* walkFlow(start, verdicts === null ? {} : decidersOf(verdicts));
  const before = new Set(seenIn(free).map(keyOf));
  const met = [...seenIn(walked), ...rejectedAt(walked, free)];
  const seen = met.flatMap((each) => (before.has(keyOf(each)) ? [each] : dueTo(verdicts, each)));
  return { walked, seen, steps: free.trace.length + walked.trace.length + effort };
}

/** Seats that are looked at in the time in which a walk takes a step. */
const seatsInAStep = 1000;

/** With fewer who may vote, a vote is lost that everybody in it wants to win. */
function rejectedAt(walked: Walk, free: Walk): readonly Seen[] {
  const runs = ({ deal }: Walk) => Object.values(deal?.runs ?? {}).slice(0, 1);
  if (!runs(free).some(({ status }) => status === 'approved')) return [];
  return runs(walked).flatMap((run) => {
    const node = visitsOf(run).findLast(({ status }) => status === 'rejected')?.node;
    return run.status !== 'rejected' || node === undefined ? [] : [{ code: 'proof-duty', node }];
  });
}

function keyOf({ code, node }: Seen): string {
  return `${code} ${node}`;
}

function verdictsOf(problem: DutyProblem, known: Map<string, Verdicts>): Verdicts {
  const key = JSON.stringify(problem);
  const before = known.get(key);
  if (before !== undefined) return before;
  const alone = withoutStandIns(problem);
  const budgets = [mostSeats, mostSeats, mostSeats].map((left): Budget => ({ left }));
  const strict = keepDuties(alone, budgets[0]);
  const isBroken = strict.verdict === 'broken';
  const loose = isBroken ? keepDuties(problem, budgets[1]) : strict;
  const conflict = isBroken ? { problem: alone, duties: conflictIn(alone, budgets[2]) } : null;
  const looked = budgets.reduce((sum, { left }) => sum + mostSeats - left, 0);
  const found = { strict, loose, conflict, effort: looked / seatsInAStep };
  known.set(key, { ...found, effort: 0 });
  return found;
}

function decidersOf({ strict, loose }: Verdicts) {
  if (strict.verdict === 'kept') return strict.deciders;
  return loose.verdict === 'kept' ? loose.deciders : {};
}

/** What was only met with duties: nothing to tell when they can be kept otherwise, which exploring looks into. */
function dueTo(verdicts: Verdicts | null, seen: Seen): readonly Seen[] {
  if (verdicts === null || !['proof-stuck', 'proof-empty', 'proof-duty', 'proof-no-end'].includes(seen.code))
    return [seen];
  const { strict, loose, conflict } = verdicts;
  if (strict.verdict === 'undecided' || loose.verdict === 'undecided')
    return [{ code: 'proof-duty-undecided', node: seen.node }];
  if (conflict === null || seen.code === 'proof-no-end') return [];
  const goesOn = seen.code === 'proof-empty' || loose.verdict === 'kept';
  return [{ code: goesOn ? 'proof-duty-empty' : 'proof-duty', node: seen.node, conflict }];
}
