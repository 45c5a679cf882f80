import { type ChoiceToMake, choicesOfRunsBegun } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { play, type Stage, type Story, stageAfter, told } from '../story.ts';

/** Nodes whose people the initiator chooses in the flows that a step begins; the start of the case when no step is given. */
export function choicesBegun(story: Story, stage: Stage, step: ScenarioStep | null): readonly ChoiceToMake[] {
  const before = step === null ? null : play(story, stage).deal;
  const result = step === null ? play(story, stage, 0) : play(told(story, step), stage);
  const { deal: after, steps } = result;
  const last = steps.at(-1);
  if (after === null || last === undefined || last.refused !== null) return [];
  const { definition, organization } = stageAfter(stage, story);
  return choicesOfRunsBegun(definition, { before, after }, { now: last.at, organization });
}
