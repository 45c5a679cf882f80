import type { Turn, Work } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import { nodeOf } from './blocks.ts';
import { kindOfNode } from './kind-of-node.ts';
import { toolsFor } from './node-tools-of-turn.ts';
import { performStep } from './perform-step.ts';

/** Lets an open visit answer to what reached it. What comes too late, to a closed visit, has no effect. */
export function signalVisit(turn: Turn, work: Extract<Work, { do: 'signal' }>): void {
  const run = turn.deal.runs[work.run];
  const visit = openVisitOf(run, work.visit);
  if (run?.status !== 'running' || visit === undefined) return;
  const node = nodeOf(turn.definition, run, visit);
  const kind = node === undefined ? undefined : kindOfNode(node);
  if (node === undefined || kind === undefined) return;
  const step = kind.handle(node, visit, work.signal, toolsFor(turn, run, visit));
  performStep(turn, { run: run.id, visit: visit.id }, step);
}
