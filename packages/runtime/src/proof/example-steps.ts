import type { ScenarioStep } from '@dealwright/shared';
import type { FlowStart } from './begin-flow.ts';
import { beginning } from './explore/explore-flows.ts';
import type { Ground, Standing } from './explore/standing.ts';
import { type Possible, stepsAt } from './explore/steps-at.ts';
import { takeStep } from './explore/take-step.ts';
import type { Deed } from './walk-flow.ts';

/** What was met at a node, and the way there. */
export interface MetAt {
  readonly code: string;
  readonly node: string;
  readonly start: FlowStart;
  readonly deeds: readonly Deed[];
}

/** Steps of an example at most: who reads it wants to see the end. */
const most = 60;

/**
 * The decisions that lead to what was met, as steps that the simulator plays: with the input that each needs, and with time or the world
 * moving on where nobody is asked. It ends where the node is reached; a decision that a duty forbids is its last step.
 */
export function exampleSteps({ start, deeds, code, node }: MetAt): readonly ScenarioStep[] {
  const { definition, organization, initiator } = start;
  const ground: Ground = { definition, organization, initiator };
  const steps: ScenarioStep[] = [];
  let standing = beginning(start);
  for (const deed of deeds) {
    if (standing === null || steps.length >= most || isThere(standing, node, code)) break;
    let possible = possibleAt(ground, standing);
    while (!possible.some(({ step }) => step.node === deed.node && step.do === deed.do) && steps.length < most) {
      const moved = moveOn(ground, standing, possible);
      if (moved === null) return steps;
      steps.push(moved.step);
      standing = moved.to;
      possible = possibleAt(ground, standing);
    }
    const found = possible.find(
      ({ step }) => step.node === deed.node && step.do === deed.do && step.by === deed.holder,
    );
    if (found === undefined) break;
    const taken = takeStep(ground, standing, { ...found.step, by: deed.by });
    if (!taken.ok) return [...steps, { ...taken.step, expect: { refused: taken.refused.code } }];
    steps.push(taken.step);
    standing = taken.to;
  }
  return steps;
}

/** Whoever is met at a node is met when it is reached; what a duty forbids is seen when somebody tries. */
function isThere({ deal }: Standing, node: string, code: string): boolean {
  if (code === 'proof-duty') return Object.values(deal.runs).some(({ incidents }) => incidents.length > 0);
  return Object.values(deal.runs).some(({ open, past }) => [...open, ...past].some((visit) => visit.node === node));
}

function possibleAt(ground: Ground, standing: Standing): readonly Possible[] {
  return stepsAt(ground, standing, { writing: () => [{}], everybody: true });
}

/** What happens without people: an answer or an event comes, or else time passes. */
function moveOn(ground: Ground, standing: Standing, possible: readonly Possible[]) {
  for (const { by, step } of possible) {
    if (by !== 'call' && by !== 'outside' && by !== 'time') continue;
    const taken = takeStep(ground, standing, step);
    if (taken.ok) return taken;
  }
  return null;
}
