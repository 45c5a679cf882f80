import { openTasks } from '../../open-tasks.ts';
import type { Walk } from './mixed-walk.ts';

/** Adds what a walk came by to what walks have come by. */
export function noteReached({ steps }: Walk, reached: Set<string>): void {
  for (const { command, decided } of steps) {
    for (const { decision } of decided) {
      if (!decision.ok) {
        reached.add(`refused ${decision.refused.code}`);
        continue;
      }
      reached.add(command.kind);
      for (const event of decision.events) {
        reached.add('outcome' in event ? `${event.kind} ${event.outcome}` : event.kind);
        if (event.kind === 'run-rewound')
          reached.add(`back by ${event.why}${event.into === undefined ? '' : ' into a block'}`);
        if (event.kind === 'detour-ended') reached.add(`detour ${event.because.code}`);
        if (event.kind === 'seats-added')
          for (const { ending } of event.seats) if (ending !== null) reached.add(ending.code);
      }
      if (openTasks(decision.deal).some(({ kind }) => kind === 'resubmit')) reached.add('a to-do to send again');
    }
  }
}

const deeds = `approve reject return resubmit transfer withdraw timer complete move edit assign signal answer suspend resume
  start-flow abstain take-back add remove consult advise claim release urge notify comment jump terminate
  let-pass revoke revive read`;

const outcomes = {
  'seat-closed': `approved rejected abstained returned completed cancelled not-reached auto-approved auto-rejected`,
  'run-ended': 'approved rejected cancelled withdrawn',
  'branch-closed': 'done rejected returned cancelled',
  'call-answered': 'done failed',
  'node-decided': 'rejected',
  'deal-ended': 'won',
  'back by': 'return jump take-back',
  detour: 'detour-taken',
};

const facts = `deal-reopened seat-due seat-clock-stopped visit-passed table-answered run-rewound signal-taken move-held
  approval-stands approved-before decides-later`;

const refusals = `already-decided not-your-task not-your-turn proxy-is-initiator take-back-late take-back-read revive-asked-anew add-is-here add-after-twice
  transfer-has-seat transfer-to-initiator transfer-self remove-last remove-not-yours return-not-there jump-not-there
  duty-decided-before duty-distinct-people unknown-task timer-gone timer-early answer-late run-suspended`;

const words = (text: string): readonly string[] => text.split(/\s+/);

/** What walks must come by, or they prove less than they say. */
export const mustBeReached: readonly string[] = [
  ...words(deeds),
  ...Object.entries(outcomes).flatMap(([family, ends]) => words(ends).map((end) => `${family} ${end}`)),
  ...words(facts),
  ...words(refusals).map((code) => `refused ${code}`),
  'a to-do to send again',
  'back by return into a block',
];
