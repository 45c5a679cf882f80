import { lookup } from '../lookup.ts';
import type { NodeStep } from '../node-tools.ts';
import type { Reason, Run, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { startRun } from './start-run.ts';

/** Flows that may stand above one another, each started by a node of the one above (S-33, WCP-22). */
export const maximumDepth = 5;

/** Runs that one node may start at once. */
export const maximumRuns = 100;

/** Starts runs of another flow for a visit; where that would go too deep, or become too many, an incident says so. */
export function startRuns(
  turn: Turn,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  { flow, rows, joined }: Extract<NodeStep, { do: 'start-runs' }>,
): boolean {
  const at = { run: run.id, visit: visit.id };
  const depth = (run.depth ?? 0) + 1;
  const refused = refuseRuns(turn, { of: run.flow, flow, depth, count: rows.length });
  if (refused !== null) {
    record(turn, { kind: 'incident-raised', ...at, reason: refused });
    return false;
  }
  const { initiator, formerInitiators } = run;
  const askers = { initiator, ...(formerInitiators === undefined ? {} : { formerInitiators }) };
  for (const row of rows) {
    const about = row === null ? {} : { row };
    const of = joined ? { parent: at } : {};
    startRun(turn, { flow, ...askers, trigger: 'flow', ...of, ...about, depth });
  }
  return true;
}

interface Start {
  /** The flow that wants to start them. */
  readonly of: string;
  readonly flow: string;
  readonly depth: number;
  readonly count: number;
}

function refuseRuns(turn: Turn, { of, flow, depth, count }: Start): Reason | null {
  if (lookup(turn.definition.flows, flow) === undefined) return { code: 'flow-missing', params: { name: flow } };
  if (depth > maximumDepth) return { code: 'flows-too-deep', params: { flow, limit: maximumDepth } };
  if (count > maximumRuns) return { code: 'too-many-rows', params: { count, limit: maximumRuns } };
  // Runs that this command has no steps left to enter: begun all the same, rows within rows would make them without end.
  const room = turn.stepsLeft - (turn.queue.length - turn.taken);
  return count >= room ? { code: 'loop-suspected', params: { flow: of } } : null;
}
