import { AppError } from '@dealwright/shared';
import { approvalWalk, next, type Walk, walk, walkThroughText } from './approval/our-approval.ts';
import { approvalMachine, walkActor, walkActorThroughText } from './approval/xstate-approval.ts';
import type { Bench } from './bench.ts';
import { timedRate } from './timed-rate.ts';

const short = 3;
const long = 30;
/** Two people side by side say yes after those of the line. */
const beside = 2;
const batch = 100;

/** Microseconds that a step of a walk takes; a step is what a person does, as `stepsOf` counts. */
function microseconds(steps: number, deed: () => void): number {
  return (
    1_000_000 /
    timedRate(batch * steps, () => {
      for (let done = 0; done < batch; done += 1) deed();
    })
  );
}

const stepsOf = (serial: number): number => serial + beside;

function ours(serial: number, run: (walk: Walk) => unknown): number {
  const asked = approvalWalk(serial);
  // The start is a command more than there are people.
  if (asked.commands.length !== stepsOf(serial) + 1) throw new AppError('server.failed', { params: { id: 'walk' } });
  return microseconds(stepsOf(serial), () => run(asked));
}

function xstate(run: (machine: ReturnType<typeof approvalMachine>, serial: number) => string): number {
  const machine = approvalMachine(short);
  if (run(machine, short) !== 'done') throw new AppError('server.failed', { params: { id: 'machine' } });
  return microseconds(stepsOf(short), () => run(machine, short));
}

/** Microseconds of one approval on a deal that a walk of this length has behind it. */
function lastStep(serial: number): number {
  const asked = approvalWalk(serial);
  const last = asked.commands.at(-1);
  const before = walk({ ...asked, commands: asked.commands.slice(0, -1) });
  if (last === undefined) throw new AppError('not-found');
  return microseconds(1, () => next(asked.definition, before, last));
}

const common = { unit: 'µs/step', better: 'lower', runs: 3 } as const;

/** Six steps of an approval in memory, with the state to text and back, in a process ten times as long, and on a long history. */
export const approvalBenches: readonly Bench[] = [
  {
    ...common,
    name: 'approval',
    yardstick: 'xstate v5 actor',
    goal: 0.21,
    read: async () => ({ ours: ours(short, walk), yardstick: xstate(walkActor) }),
  },
  {
    ...common,
    name: 'approval-text',
    yardstick: 'xstate v5, persisted',
    goal: 0.56,
    read: async () => ({ ours: ours(short, walkThroughText), yardstick: xstate(walkActorThroughText) }),
  },
  {
    ...common,
    name: 'approval-long',
    yardstick: `the same with ${short} in line`,
    goal: 1.3,
    read: async () => ({ ours: ours(long, walk), yardstick: ours(short, walk) }),
  },
  {
    ...common,
    name: 'approval-history',
    yardstick: `a step after ${stepsOf(short)}`,
    goal: 1.1,
    read: async () => ({ ours: lastStep(long), yardstick: lastStep(short) }),
  },
];
