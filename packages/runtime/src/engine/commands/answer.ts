import { callFailed } from '../call-failed.ts';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { lookup } from '../lookup.ts';
import type { Run, Visit } from '../state.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { checkGiven } from '../values/check-given.ts';
import { visitOf } from '../visits.ts';

type Answer = CommandOf<'answer'>;

/**
 * What became of a call. The visit that waits for it learns of it; one that did not wait is told nothing, and a call of it that failed
 * is an incident of its run. What nobody waits for any more is refused, so that whoever brought it is done (S-34).
 */
export function answer(turn: Turn, command: Answer): Refusal | null {
  const run = lookup(turn.deal.runs, command.run);
  const visit = visitOf(run, command.visit);
  if (run === undefined || visit?.calling !== true) return refuse('answer-late');
  if (visit.awaits !== undefined && visit.status !== 'open') return refuse('answer-late');
  if (run.status === 'suspended' || run.status === 'returned') return refuse('answer-early', { flow: run.flow });
  return visit.awaits === undefined ? noteOutcome(turn, { run, visit }, command) : take(turn, { run, visit }, command);
}

interface Place {
  readonly run: Run;
  readonly visit: Visit;
}

/** The flow went on without waiting. */
function noteOutcome(turn: Turn, { run, visit }: Place, command: Answer): null {
  close(turn, { run, visit }, command);
  if (command.outcome === 'done' || run.endedAt !== null) return null;
  const reason = callFailed(visit.node, command.reason ?? '');
  record(turn, { kind: 'incident-raised', run: run.id, visit: visit.id, reason });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'stuck', params: {} }, because: reason });
  return null;
}

function take(turn: Turn, { run, visit }: Place, command: Answer): Refusal | null {
  const node = nodeOf(turn.definition, run, visit);
  const fields = node === undefined ? [] : (kindOfNode(node)?.answers?.(node) ?? []);
  const checked = checkGiven(turn, command.values ?? {}, fields);
  if ('refused' in checked) return checked.refused;
  turn.cause = { code: 'answer-came', params: { node: visit.node } };
  close(turn, { run, visit }, command);
  const { outcome, suggestion, reason = '' } = command;
  const at = { run: run.id, visit: visit.id };
  if (suggestion !== undefined && outcome === 'done') {
    const { verdict, confidence, reason: why } = suggestion;
    record(turn, {
      kind: 'suggestion-made',
      ...at,
      suggestion: { verdict, confidence, reason: why, at: turn.context.now },
    });
  }
  const signal = { kind: 'answered', outcome, values: checked.values, reason } as const;
  turn.queue.push({ do: 'signal', ...at, signal });
  return null;
}

function close(turn: Turn, { run, visit }: Place, { outcome, reason }: Answer): void {
  record(turn, { kind: 'call-answered', run: run.id, visit: visit.id, outcome, reason: reason ?? null });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: `answered-${outcome}`, params: {} } });
}
