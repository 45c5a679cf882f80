import { type Checked, problemsOf } from './check.ts';

/** Something to be checked, with the number of the question. */
export interface CheckQuestion extends Checked {
  readonly question: number;
}

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  self.postMessage({ question: data.question, problems: problemsOf(data) });
});
