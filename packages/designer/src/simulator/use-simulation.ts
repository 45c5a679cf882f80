import { organizationOfCase, type Refusal, type ScenarioResult } from '@dealwright/runtime';
import type { ScenarioStep } from '@dealwright/shared';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useDefinition } from '../document/use-document.ts';
import { cutTo, play, type Stage, type Story, stageAfter, told } from './story.ts';
import { useOrganizationNamed } from './use-known-organization.ts';

/** The case that is being simulated, shared by panel and canvas. */
export interface SimulationState {
  readonly open: boolean;
  readonly story: Story | null;
  /** How many steps are shown; the rest is kept until something else is done. */
  readonly shown: number;
  /** Why the last thing that was tried did not happen. */
  readonly refusal: Refusal | null;
  setOpen(open: boolean): void;
  /** Takes a story up; answers why it cannot begin, or null. */
  begin(story: Story, stage: Stage): Refusal | null;
  /** Does one more thing after what is shown; answers whether it was done. */
  give(step: ScenarioStep, stage: Stage): boolean;
  show(steps: number): void;
  end(): void;
}

/** The store of the simulator. */
export const useSimulation = create<SimulationState>()((set, get) => ({
  open: false,
  story: null,
  shown: 0,
  refusal: null,
  setOpen: (open) => set({ open }),
  begin: (story, stage) => {
    const [start] = play(story, stage, 0).steps;
    const refusal = start?.refused ?? null;
    if (refusal === null) set({ story, shown: story.steps.length, refusal: null, open: true });
    return refusal;
  },
  give: (step, stage) => {
    const { story, shown } = get();
    if (story === null) return false;
    const next = told(cutTo(story, shown), step);
    const refusal = play(next, stage).steps.at(-1)?.refused ?? null;
    set(refusal === null ? { story: next, shown: next.steps.length, refusal: null } : { refusal });
    return refusal === null;
  },
  show: (shown) => set({ shown, refusal: null }),
  end: () => set({ story: null, shown: 0, refusal: null }),
}));

/** A case as far as it is shown, played on the process as it is drawn now. */
export interface ShownCase {
  readonly story: Story;
  readonly result: ScenarioResult;
  /** Where the story begins; it is told from there. */
  readonly stage: Stage;
  /** Where it has come to: without the people who left on the way. */
  readonly now: Stage;
}

/** The case as far as it is shown; null without one. */
export function useCase(): ShownCase | null {
  const definition = useDefinition();
  const story = useSimulation((state) => state.story);
  const shown = useSimulation((state) => state.shown);
  const organization = useOrganizationNamed(story?.organization);
  return useMemo(() => {
    if (story === null) return null;
    const stage = { definition, organization: organizationOfCase(organization, story) };
    return { story, stage, now: stageAfter(stage, cutTo(story, shown)), result: play(story, stage, shown) };
  }, [definition, organization, shown, story]);
}
