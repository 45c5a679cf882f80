import type { Flow } from '@dealwright/shared';
import { layoutFlow } from './layout.ts';
import type { Picture } from './picture.ts';

/** A flow to be laid out, with the number of the question. */
export interface LayoutQuestion {
  readonly question: number;
  readonly flow: Flow;
  readonly folded: readonly string[];
  /** Lines below the name on each node's card. */
  readonly lines: Readonly<Record<string, number>>;
}

/** The picture that was asked for. */
export interface LayoutAnswer {
  readonly question: number;
  readonly picture: Picture;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const { question, flow, folded, lines } = data;
  const picture = layoutFlow(flow, { folded: new Set(folded), lines: (node) => lines[node] ?? 0 });
  self.postMessage({ question, picture } satisfies LayoutAnswer);
});
