import type { WalkedTown } from './town-walk.ts';

/** What stored walks have come by. */
export interface Tally {
  /** Commands that clients gave and got an answer to. */
  steps: number;
  /** Those that were carried out, and those of the servers themselves: timers, answers, work handed over. */
  accepted: number;
  byThemselves: number;
  events: number;
  deals: number;
  definitions: number;
  /** Who came too late was told so. */
  late: number;
  /** What was come by, and how often: kinds of commands, events, refusals and changes. */
  readonly reached: Map<string, number>;
}

/** Nothing yet. */
export function emptyTally(): Tally {
  return { steps: 0, accepted: 0, byThemselves: 0, events: 0, deals: 0, definitions: 0, late: 0, reached: new Map() };
}

/** Adds a town. */
export function tallyTown(tally: Tally, { town, deals, records, changes }: WalkedTown): void {
  const note = (what: string) => tally.reached.set(what, (tally.reached.get(what) ?? 0) + 1);
  const given = new Set<string>();
  for (const { answered } of deals)
    for (const { command, status, text } of answered) {
      given.add(command.id);
      if (status === 200) {
        tally.accepted += 1;
        note(command.kind);
        continue;
      }
      const { code, facts } = JSON.parse(text) as {
        readonly code: string;
        readonly facts?: { readonly code?: string };
      };
      if (code === 'task.already-decided') tally.late += 1;
      note(`refused ${facts?.code ?? code}`);
    }
  for (const { history } of records) {
    tally.events += history.length;
    for (const { event } of history) {
      note(event.kind);
      if (event.kind === 'seat-transferred' && event.command.startsWith('system:leave'))
        note('handed over by a leaver');
      if (event.kind === 'timer-cleared' && event.fired) note('a timer fired');
    }
    tally.byThemselves += new Set(
      history.map(({ event }) => event.command).filter((id) => id.startsWith('system:')),
    ).size;
  }
  for (const { kind } of changes) note(kind);
  tally.deals += records.length;
  tally.definitions += town.definitions.size - 1;
}

/** What was walked, in words. */
export function wordsOf(
  { steps, accepted, byThemselves, events, deals, definitions, late }: Tally,
  { cuts, kills, retried }: { readonly cuts: number; readonly kills: number; readonly retried: number },
): string {
  return [
    `stored walks: ${steps} commands of clients, ${accepted} of them carried out, ${late} too late`,
    `${byThemselves} commands of the servers themselves, ${events} facts, ${deals} deals, ${definitions} processes`,
    `the wires broke ${cuts} times, servers were killed ${kills} times, ${retried} commands were sent again`,
  ].join('; ');
}

/** What stored walks must come by, or they prove less than they say. */
const mustBeReached =
  `approve reject return resubmit transfer withdraw complete move edit add consult take-back suspend resume jump claim
  signal answer start-flow let-pass initiator-changed call-answered run-rewound leave name-proxy end-proxy`.split(
    /\s+/,
  );
const alsoReached = ['a timer fired', 'handed over by a leaver'];
const refusals = ['proxy-is-initiator', 'not-your-task', 'task.already-decided'].map((code) => `refused ${code}`);

/** What was not come by, and must be. */
export function missingIn({ reached }: Tally): readonly string[] {
  return [...mustBeReached, ...alsoReached, ...refusals].filter((what) => !reached.has(what));
}
