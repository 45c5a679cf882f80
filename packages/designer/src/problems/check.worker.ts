import { type Checked, problemsOf } from './check.ts';

/** Something to be checked, with the number of the question. */
export interface CheckQuestion extends Checked {
  readonly question: number;
}

/** Beside the page nobody waits, so that a proof may go further there. */
const places = 10_000;

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  self.postMessage({ question: data.question, problems: problemsOf({ ...data, places }) });
});
