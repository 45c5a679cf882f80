import {
  openTasks,
  organizationOfCase,
  runScenario,
  type ScenarioResult,
  type ScenarioStepResult,
} from '@dealwright/runtime';
import type { Expectation, Organization, ProcessDefinition, Scenario, ScenarioStep } from '@dealwright/shared';

/**
 * A case as it is played: a scenario without expectations. Tasks are named by person and node, so that the story can be
 * told again after the process was drawn differently.
 */
export type Story = Scenario;

/** Where a story plays. */
export interface Stage {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
}

/** Plays the first steps of a story; all of them when no count is given. */
export function play(story: Story, { definition, organization }: Stage, steps = story.steps.length): ScenarioResult {
  return runScenario(definition, withoutExpectations({ ...story, steps: story.steps.slice(0, steps) }), organization);
}

/** The story with one more step. */
export function told(story: Story, step: ScenarioStep): Story {
  return { ...story, steps: [...story.steps, step] };
}

/** The story cut back to its first steps. */
export function cutTo(story: Story, steps: number): Story {
  return { ...story, steps: story.steps.slice(0, steps) };
}

/** The story as far as it is shown. */
export function shownStory({ story, result }: { readonly story: Story; readonly result: ScenarioResult }): Story {
  return cutTo(story, result.steps.length - 1);
}

/** The stage to which a story has come: without the people who left on the way. */
export function stageAfter({ definition, organization }: Stage, { steps }: Pick<Story, 'steps'>): Stage {
  const left = steps.flatMap((step) => (step.do === 'leave' ? (step.to ?? []) : []));
  return { definition, organization: organizationOfCase(organization, { left }) };
}

/** The story as a test: what happened at each step is what is expected from now on. */
export function recorded(story: Story, { steps }: ScenarioResult, name: string): Scenario {
  const seen = (index: number): Expectation | undefined => {
    const result = steps[index];
    return result === undefined ? undefined : expectationOf(result);
  };
  const start = seen(0);
  return {
    ...story,
    name,
    start: { ...story.start, ...(start === undefined ? {} : { expect: start }) },
    steps: story.steps.map((step, index) => {
      const expect = seen(index + 1);
      return expect === undefined ? step : { ...step, expect };
    }),
  };
}

function expectationOf({ deal, refused }: ScenarioStepResult): Expectation {
  if (refused !== null) return { refused: refused.code };
  if (deal === null) return {};
  const tasks = openTasks(deal).map(({ person, node }) => ({ person, node }));
  return { stage: deal.stage, status: deal.status, tasks };
}

function withoutExpectations(story: Story): Story {
  const { expect: _first, ...start } = story.start;
  return { ...story, start, steps: story.steps.map(({ expect: _expected, ...step }) => step) };
}

/** How long a story waits for the next timer, as the duration of its step; null when no timer runs. */
export function untilNextTimer({ deal, at }: ScenarioStepResult): string | null {
  const times = Object.values(deal?.timers ?? {}).map((timer) => timer.at);
  const next = times.toSorted()[0];
  return next === undefined ? null : untilInstant(next, at);
}

/** The time from one instant to a later one, as the duration of a step. */
export function untilInstant(later: string, at: string): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(later) - Date.parse(at)) / 1000));
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`;
}
