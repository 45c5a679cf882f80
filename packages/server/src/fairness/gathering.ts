import type { AppError } from '@dealwright/shared';

/** What became of one wish of a group; `again` when it must be decided anew, alone. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'again' };

/** How wishes that wait at the same time are fulfilled together. */
export interface GatheringRules<Asked, Answer> {
  /** Those of one lane may go together. */
  readonly laneOf: (asked: Asked) => string;
  /** Of one subject at most one is worked on; who comes second waits for the first. */
  readonly subjectOf: (asked: Asked) => string;
  /** Fulfils all in one transaction; answers for each, in their order, and never throws. */
  readonly together: (lane: string, asked: readonly Asked[]) => Promise<readonly Outcome<Answer>[]>;
  /** Fulfils one by itself. */
  readonly alone: (asked: Asked) => Promise<Answer>;
}

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly subject: string;
  resolve(answer: Answer): void;
  reject(cause: unknown): void;
}

/** The wishes of one lane: those that wait, oldest first, and the subjects that are worked on. */
interface Lane<Asked, Answer> {
  readonly name: string;
  waiting: Waiting<Asked, Answer>[];
  readonly busy: Set<string>;
  running: number;
  called: boolean;
}

/** Groups of one lane that run at once: one decides here while the other is written there. */
const mostGroups = 3;
/** Wishes of one group. */
const mostTogether = 24;

/** Fulfils wishes, those that wait at the same time together. Each is answered when its own commit is done. */
export function createGathering<Asked, Answer>(
  rules: GatheringRules<Asked, Answer>,
): (asked: Asked) => Promise<Answer> {
  const lanes = new Map<string, Lane<Asked, Answer>>();

  /** Wishes that arrive in the same turn of the event loop go together. */
  function call(lane: Lane<Asked, Answer>): void {
    if (lane.called) return;
    lane.called = true;
    setImmediate(() => {
      lane.called = false;
      while (lane.running < mostGroups) {
        const group = takeGroup(lane);
        if (group.length === 0) break;
        void run(lane, group);
      }
      if (lane.running === 0 && lane.waiting.length === 0) lanes.delete(lane.name);
    });
  }

  async function run(lane: Lane<Asked, Answer>, group: readonly Waiting<Asked, Answer>[]): Promise<void> {
    lane.running += 1;
    const outcomes = await rules.together(
      lane.name,
      group.map(({ asked }) => asked),
    );
    await Promise.all(group.map((waiting, place) => settle(waiting, outcomes[place])));
    lane.running -= 1;
    for (const { subject } of group) lane.busy.delete(subject);
    call(lane);
  }

  async function settle(
    { asked, resolve, reject }: Waiting<Asked, Answer>,
    outcome: Outcome<Answer> | undefined,
  ): Promise<void> {
    if (outcome?.kind === 'answered') resolve(outcome.answer);
    else if (outcome?.kind === 'refused') reject(outcome.error);
    else if (outcome?.kind === 'failed') reject(outcome.cause);
    else await rules.alone(asked).then(resolve, reject);
  }

  return (asked) =>
    new Promise<Answer>((resolve, reject) => {
      const name = rules.laneOf(asked);
      const lane = lanes.get(name) ?? { name, waiting: [], busy: new Set(), running: 0, called: false };
      lanes.set(name, lane);
      lane.waiting.push({ asked, subject: rules.subjectOf(asked), resolve, reject });
      call(lane);
    });
}

/** The next wishes, at most one for each subject. */
function takeGroup<Asked, Answer>(lane: Lane<Asked, Answer>): readonly Waiting<Asked, Answer>[] {
  const group: Waiting<Asked, Answer>[] = [];
  const passed = new Set<string>();
  lane.waiting = lane.waiting.filter((waiting) => {
    const { subject } = waiting;
    const free = group.length < mostTogether && !lane.busy.has(subject) && !passed.has(subject);
    passed.add(subject);
    if (free) group.push(waiting);
    return !free;
  });
  for (const { subject } of group) lane.busy.add(subject);
  return group;
}
