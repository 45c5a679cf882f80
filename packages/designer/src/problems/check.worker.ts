import type { ProcessDefinition } from '@dealwright/shared';
import { problemsOf } from './check.ts';

/** A definition to be checked, with the number of the question. */
export interface CheckQuestion {
  readonly question: number;
  readonly definition: ProcessDefinition;
}

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  self.postMessage({ question: data.question, problems: problemsOf(data.definition) });
});
