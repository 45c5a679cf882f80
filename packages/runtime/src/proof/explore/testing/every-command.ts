import type { Command, CommandBody } from '../../../engine/command.ts';
import { decide } from '../../../engine/decide.ts';
import { openTasks } from '../../../engine/open-tasks.ts';
import type { Deal } from '../../../engine/state.ts';
import { visitsOf } from '../../../engine/visits.ts';
import type { FlowStart } from '../../begin-flow.ts';
import type { Standing } from '../standing.ts';

/** What trying everything has shown; null when there was too much to try. */
export interface Tried {
  readonly entered: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** From everywhere the flow can still be approved or rejected, or stands still for a reason of its own. */
  readonly canEnd: boolean;
}

/** Tries every command of every person on every deal that comes of it; knows nothing of how a proof saves itself work. */
export function tryEverything({ definition, organization }: FlowStart, start: Standing, most: number): Tried | null {
  const known = new Map([[plain(start.deal), 0]]);
  const found = [start];
  const before: number[][] = [[]];
  for (let at = 0; at < found.length; at += 1) {
    const standing = found[at];
    if (standing === undefined || found.length > most) return null;
    for (const body of bodies(standing.deal, Object.keys(definition.flows.fl_gate?.nodes ?? {}))) {
      const timer = body.kind === 'timer' ? standing.deal.timers[body.timer] : undefined;
      const now = timer !== undefined && timer.at > standing.now ? timer.at : standing.now;
      const decided = decide(definition, standing.deal, body, { now, organization });
      if (!decided.ok) continue;
      const shape = plain(decided.deal);
      const place = known.get(shape) ?? found.push({ deal: decided.deal, now }) - 1;
      known.set(shape, place);
      before[place] = [...(before[place] ?? []), at];
    }
  }
  const runs = found.map(({ deal }) => Object.values(deal.runs));
  const free = new Set(
    runs.flatMap((all, place) =>
      all.some(({ status, incidents }) => status === 'approved' || status === 'rejected' || incidents.length > 0)
        ? [place]
        : [],
    ),
  );
  for (const place of free) for (const earlier of before[place] ?? []) free.add(earlier);
  return {
    entered: new Set(runs.flatMap((all) => all.flatMap((run) => visitsOf(run).map(({ node }) => node)))),
    incidents: new Set(runs.flatMap((all) => all.flatMap((run) => run.incidents.map(({ reason }) => reason.code)))),
    canEnd: runs.every((all, place) => free.has(place) || all.every(({ endedAt }) => endedAt !== null)),
  };
}

/** A deal without what only tells when and how often: the rest of the text decides. */
function plain({ values, runs, timers }: Deal): string {
  const names = new Map<string, string>();
  const name = (id: string) => names.get(id) ?? names.set(id, `${id[0]}${names.size}`).get(id);
  const live = Object.values(runs).map(({ status, open, past, epoch, detour, incidents }) => [
    status,
    open.map(({ id, node, parent, branches, seats, awaits, passed }) => [
      name(id),
      node,
      parent && [name(parent.visit), parent.branch],
      branches,
      awaits,
      passed,
      seats.map(({ person, status: stands, decidedBy, stepsTaken }) => [person, stands, decidedBy, stepsTaken]),
    ]),
    [
      ...new Map(
        past.map((visit) => [
          visit.node,
          [
            visit.node,
            visit.status,
            visit.epoch === epoch,
            visit.seats.map(({ person, status: stands, decidedBy }) => [person, stands, decidedBy]),
          ],
        ]),
      ).values(),
    ].toSorted(),
    detour?.node,
    incidents.length > 0,
  ]);
  const clocks = Object.values(timers)
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .map(({ visit, step }) => [name(visit), step]);
  return JSON.stringify([values, live, clocks]);
}

function bodies(deal: Deal, nodes: readonly string[]): readonly Command[] {
  const tasks = openTasks(deal);
  const person = (id: string, body: CommandBody): Command => ({
    id: `try-${deal.revision}`,
    by: { kind: 'person', id },
    ...body,
  });
  const system = (body: CommandBody): Command => ({
    id: `try-${deal.revision}`,
    by: { kind: 'system', reason: 'try' },
    ...body,
  });
  const [next] = Object.values(deal.timers).toSorted((one, other) => one.at.localeCompare(other.at));
  return [
    ...tasks.flatMap(({ kind, person: holder, id: task, run }) =>
      (kind === 'resubmit'
        ? [
            { kind: 'withdraw', run } as const,
            ...[{}, { f_amount: '9' }, { f_amount: '11' }].map(
              (values) => ({ kind: 'resubmit', run, values }) as const,
            ),
          ]
        : [
            { kind: 'approve', task, comment: 'x', signature: 'x' } as const,
            { kind: 'complete', task, comment: 'x' } as const,
            { kind: 'reject', task, comment: 'x' } as const,
            { kind: 'abstain', task } as const,
            ...['start', ...nodes].flatMap((to) =>
              [true, false].map((direct) => ({ kind: 'return', task, to, comment: 'x', direct }) as const),
            ),
          ]
      ).map((body) => person(holder, body)),
    ),
    ...(next === undefined ? [] : [system({ kind: 'timer', timer: next.id })]),
  ];
}
