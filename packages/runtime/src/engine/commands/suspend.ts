import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { toolsFor } from '../flow/node-tools-of-turn.ts';
import { wakeRun } from '../flow/wake-run.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run, StoppedWait } from '../state.ts';
import { laterOf, millisecondsBetween, plusMilliseconds } from '../time.ts';
import { nextId, record, refuse, type Turn } from '../turn.ts';
import { openVisitOf } from '../visits.ts';

/** An administrator stops a run and those that it called: nobody can decide, and no time passes for it. */
export function suspend(turn: Turn, { run: id, comment, by }: CommandOf<'suspend'>): Refusal | null {
  if (comment.trim() === '') return refuse('comment-needed');
  const run = administered(turn, id, personOf(by));
  if ('refused' in run) return run.refused;
  if (run.status !== 'running') return refuse('run-not-running', { flow: run.flow });
  for (const each of withCalled(turn, run)) if (each.status === 'running') stop(turn, each, comment);
  return null;
}

/** An administrator lets a suspended run go on, with the time that was left. */
export function resume(turn: Turn, { run: id, comment, by }: CommandOf<'resume'>): Refusal | null {
  const run = administered(turn, id, personOf(by));
  if ('refused' in run) return run.refused;
  if (run.status !== 'suspended') return refuse('run-not-suspended', { flow: run.flow });
  for (const each of withCalled(turn, run)) if (each.status === 'suspended') goOn(turn, each, comment ?? null);
  return null;
}

function administered(turn: Turn, id: string, person: string): Run | { readonly refused: Refusal } {
  const run = lookup(turn.deal.runs, id);
  if (run === undefined) return { refused: refuse('unknown-run', { run: id }) };
  if (!turn.context.organization.administrators.includes(person)) return { refused: refuse('administrators-only') };
  return run.endedAt === null ? run : { refused: refuse('run-ended', { flow: run.flow, outcome: run.status }) };
}

/** A run and the runs that it started and waits for, however deep. */
function withCalled(turn: Turn, run: Run): readonly Run[] {
  const called = Object.values(turn.deal.runs).filter(({ parent, id }) => parent?.run === run.id && id !== run.id);
  return [run, ...called.flatMap((each) => withCalled(turn, each))];
}

/** The clocks of seats are stopped with the others when the turn ends; here those of visits that wait for a time. */
function stop(turn: Turn, { id: run, flow }: Run, comment: string): void {
  const timers = Object.values(turn.deal.timers).filter((timer) => timer.run === run && timer.seat === undefined);
  for (const { id } of timers) record(turn, { kind: 'timer-cleared', timer: id, fired: false });
  const waits = timers.map(({ visit, at }) => ({ visit, at }));
  record(turn, { kind: 'run-suspended', run, comment, ...(waits.length === 0 ? {} : { waits }) });
  turn.note?.({ flow, what: { code: 'run-suspended', params: { flow } } });
}

function goOn(turn: Turn, run: Run, comment: string | null): void {
  const { id, flow, epoch, stoppedWaits = [], suspendedAt = turn.context.now } = run;
  record(turn, { kind: 'run-resumed', run: id, comment });
  turn.note?.({ flow, what: { code: 'run-resumed', params: { flow } } });
  for (const wait of stoppedWaits) {
    const due = waitsUntil(turn, run, { ...wait, suspendedAt });
    if (due !== null)
      record(turn, { kind: 'timer-set', timer: nextId(turn, 't'), run: id, visit: wait.visit, epoch, due });
  }
  wakeRun(turn, run);
}

/** When a stopped wait ends: as its node says, else after the time that was left. */
function waitsUntil(turn: Turn, run: Run, wait: StoppedWait & { readonly suspendedAt: string }): string | null {
  const visit = openVisitOf(run, wait.visit);
  const node = visit === undefined ? undefined : nodeOf(turn.definition, run, visit);
  if (visit === undefined || node === undefined) return null;
  const { now } = turn.context;
  const stopped = { at: wait.at, since: wait.suspendedAt };
  const at =
    kindOfNode(node)?.resumeWait?.(node, stopped, toolsFor(turn, run, visit)) ??
    plusMilliseconds(now, millisecondsBetween(stopped.since, stopped.at));
  return laterOf(at, now);
}
