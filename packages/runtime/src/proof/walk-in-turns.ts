import type { InSteps } from './in-steps.ts';

/** A flow with the ways through it that are to be walked. */
export interface Walker {
  readonly flow: string;
  /** How many ways there are. */
  readonly ways: number;
  /** Walks one of them, and tells what that cost. */
  readonly walk: (way: number) => InSteps<number>;
}

/** How far walkers may go, all together. */
export interface WalkLimits {
  readonly walks: number;
  readonly effort: number;
}

/** How far a flow was walked that was not walked to the end. */
export interface Unfinished {
  readonly flow: string;
  readonly walked: number;
  readonly ways: number;
}

/**
 * Lets flows be walked in turns, always the one that has cost the least so far: what there is to take is shared evenly, so that a
 * flow that is drawn to be slow takes nothing from the others, and what they leave is his. Answers the flows that were not finished.
 */
export function* walkInTurns(walkers: readonly Walker[], limits: WalkLimits): InSteps<readonly Unfinished[]> {
  const open = walkers.filter(({ ways }) => ways > 0).map((walker) => ({ walker, walked: 0, taken: 0 }));
  let walks = 0;
  let effort = 0;
  while (walks < limits.walks && effort <= limits.effort) {
    const next = open.reduce<(typeof open)[number] | undefined>(
      (least, each) => (least === undefined || each.taken < least.taken ? each : least),
      undefined,
    );
    if (next === undefined) break;
    const cost = yield* next.walker.walk(next.walked);
    walks += 1;
    effort += cost;
    next.walked += 1;
    // A walk that comes to nothing is one, too.
    next.taken += Math.max(cost, 1);
    if (next.walked === next.walker.ways) open.splice(open.indexOf(next), 1);
  }
  return open.map(({ walker: { flow, ways }, walked }) => ({ flow, walked, ways }));
}
