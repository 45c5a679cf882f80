import { type ChoiceToMake, choicesToMake } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { play, type Stage, type Story, told } from '../story.ts';

/** Nodes whose people the initiator chooses in the flows that a step begins; the start of the case when no step is given. */
export function choicesBegun(story: Story, stage: Stage, step: ScenarioStep | null): readonly ChoiceToMake[] {
  const before = step === null ? null : play(story, stage).deal;
  const result = step === null ? play(story, stage, 0) : play(told(story, step), stage);
  const { deal: after, steps } = result;
  const last = steps.at(-1);
  if (after === null || last === undefined || last.refused !== null) return [];
  const begun = Object.values(after.runs).filter(({ id }) => !Object.hasOwn(before?.runs ?? {}, id));
  return begun.flatMap((run) => {
    // As it was before anybody was asked, for also the first node may leave the choice to him.
    const deal = { ...after, runs: { [run.id]: { ...run, open: [], past: [] } } };
    const context = { now: last.at, organization: stage.organization };
    return choicesToMake(stage.definition, { deal, run: run.id, by: 'initiator' }, context);
  });
}
