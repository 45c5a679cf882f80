import type { FlowNode } from '@dealwright/shared';
import { lookup } from '../lookup.ts';
import type { Run, Visit } from '../state.ts';
import { nextId, record, type Turn, type Work } from '../turn.ts';
import { openVisitOf } from '../visits.ts';
import { flowOf, nodesOfBlock } from './blocks.ts';
import { closeBranch } from './close-branch.ts';
import { endRun } from './end-run.ts';
import { enterAgain } from './enter-again.ts';
import { kindOfNode } from './kind-of-node.ts';
import { toolsFor } from './node-tools-of-turn.ts';
import { performStep } from './perform-step.ts';

type EnterWork = Extract<Work, { do: 'enter' }>;

/** Enters the node at a place of a block, or ends the block when the place is past its last node. */
export function enterBlock(turn: Turn, { run: runId, parent, index, into = [] }: EnterWork): void {
  const run = turn.deal.runs[runId];
  if (run?.status !== 'running' || !blockIsOpen(run, parent)) return;
  const flow = flowOf(turn.definition, run);
  const nodes = flow === undefined ? undefined : nodesOfBlock(flow, run, parent);
  const id = nodes?.[index];
  const node = id === undefined ? undefined : lookup(flow?.nodes, id);
  if (nodes !== undefined && id === undefined) endBlock(turn, run, parent);
  else if (id === undefined || node === undefined) miss(turn, run, parent);
  else openVisit(turn, { run, parent, id, node, into });
}

function blockIsOpen(run: Run, parent: Visit['parent']): boolean {
  if (parent === null) return true;
  return openVisitOf(run, parent.visit)?.branches[parent.branch] === 'open';
}

function endBlock(turn: Turn, run: Run, parent: Visit['parent']): void {
  if (parent === null) {
    endRun(turn, run.id, { outcome: 'approved' });
    return;
  }
  closeBranch(turn, run.id, { ...parent, outcome: 'done' });
}

interface Entry {
  readonly run: Run;
  readonly parent: Visit['parent'];
  readonly id: string;
  readonly node: FlowNode;
  readonly into: readonly string[];
}

function openVisit(turn: Turn, { run, parent, id, node, into }: Entry): void {
  const kind = kindOfNode(node);
  if (kind === undefined) {
    miss(turn, run, parent);
    return;
  }
  const visit: Visit = {
    id: nextId(turn, 'v'),
    node: id,
    epoch: run.epoch,
    status: 'open',
    parent,
    branches: {},
    seats: [],
    openedAt: turn.context.now,
    closedAt: null,
  };
  record(turn, { kind: 'visit-opened', run: run.id, visit });
  turn.note?.({ node: id, flow: run.flow, what: { code: 'entered', params: { node: id } } });
  if (into.length > 0 && !into.includes(id)) enterAgain(turn, { run, visit }, into);
  else performStep(turn, { run: run.id, visit: visit.id }, kind.enter(node, visit, toolsFor(turn, run, visit)));
}

function miss(turn: Turn, run: Run, parent: Visit['parent']): void {
  const reason = { code: 'node-missing', params: { flow: run.flow } };
  record(turn, { kind: 'incident-raised', run: run.id, visit: parent?.visit ?? null, reason });
}
