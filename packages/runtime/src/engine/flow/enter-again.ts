import type { Run, Visit } from '../state.ts';
import { record, type Turn } from '../turn.ts';
import { flowOf } from './blocks.ts';
import { entriesInto } from './inner-targets.ts';

/**
 * Opens a parallel block at nodes inside it alone. Only their branches are activated, so the join waits for exactly those (S-21); what
 * was decided in the other branches stands.
 */
export function enterAgain(
  turn: Turn,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  into: readonly string[],
): void {
  const flow = flowOf(turn.definition, run);
  const entries = flow === undefined ? [] : entriesInto(flow, visit.node, into);
  const because = { code: 'branch-again', params: { count: entries.length } };
  const branches = entries.map(({ branch }) => branch);
  record(turn, { kind: 'branches-opened', run: run.id, visit: visit.id, branches, inputs: {}, because });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'branched', params: {} }, because });
  for (const { branch, index, into: inside } of entries)
    turn.queue.push({ do: 'enter', run: run.id, parent: { visit: visit.id, branch }, index, into: inside });
}
