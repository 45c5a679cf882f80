import type { Problem } from '@dealwright/shared';
import { create } from 'zustand';

/** What the last check found. */
export interface ProblemsState {
  readonly problems: readonly Problem[];
  readonly checking: boolean;
}

/** The problems of the open definition. */
export const useProblems = create<ProblemsState>()(() => ({ problems: [], checking: true }));
