import type { Flow } from '@dealwright/shared';
import { useEffect, useMemo, useRef, useState } from 'react';
import { layoutFlow } from './layout.ts';
import type { LayoutAnswer, LayoutQuestion } from './layout.worker.ts';
import type { Picture } from './picture.ts';
import type { PieceOptions } from './pieces.ts';

/** Nodes up to which a flow is laid out at once; bigger ones are laid out beside the page. */
const atOnce = 100;

/**
 * The picture of a flow. A big one is laid out by a worker, and until it answers the picture before stays; an answer to a question that is
 * no longer asked is dropped. Where there are no workers the page does it.
 */
export function usePicture(flow: Flow | null, options: Required<PieceOptions>): Picture | null {
  const { folded, lines } = options;
  const beside = flow !== null && Object.keys(flow.nodes).length > atOnce && typeof Worker !== 'undefined';
  const here = useMemo(
    () => (flow === null || beside ? null : layoutFlow(flow, { folded, lines })),
    [flow, beside, folded, lines],
  );
  const [answered, setAnswered] = useState<Picture | null>(null);
  const worker = useRef<{ readonly worker: Worker; asked: number } | null>(null);
  useEffect(() => () => worker.current?.worker.terminate(), []);
  useEffect(() => {
    if (!beside || flow === null) return;
    worker.current ??= open((question, picture) => question === worker.current?.asked && setAnswered(picture));
    worker.current.asked += 1;
    worker.current.worker.postMessage(questionOf(flow, { folded, lines }, worker.current.asked));
  }, [beside, flow, folded, lines]);
  return beside ? answered : here;
}

function open(answer: (question: number, picture: Picture) => void) {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => answer(data.question, data.picture));
  return { worker, asked: 0 };
}

/** The nesting alone goes over; what is set on the nodes does not matter there. */
function questionOf(flow: Flow, { folded, lines }: Required<PieceOptions>, question: number): LayoutQuestion {
  const nodes = Object.entries(flow.nodes).map(([id, { kind, title, branches }]) => {
    const columns = branches?.map(({ id: branch, nodes: inside }) => ({ id: branch, nodes: inside }));
    return [id, { kind, title, settings: {}, ...(columns === undefined ? {} : { branches: columns }) }] as const;
  });
  const counts = Object.keys(flow.nodes).map((id) => [id, lines(id)] as const);
  return {
    question,
    flow: { ...flow, nodes: Object.fromEntries(nodes) },
    folded: [...folded],
    lines: Object.fromEntries(counts),
  };
}
