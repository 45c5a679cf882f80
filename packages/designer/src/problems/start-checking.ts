import type { Problem } from '@dealwright/shared';
import { useDocument } from '../document/use-document.ts';
import { type Checked, problemsOf } from './check.ts';
import type { CheckQuestion } from './check.worker.ts';
import { useProblems } from './use-problems.ts';

const pause = 250;

/** Checks the open definition a moment after each change, beside the page where that can be done. The answer ends it. */
export function startChecking(reader: Omit<Checked, 'definition'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let worker: Worker | null = null;
  let question = 0;
  const show = (problems: readonly Problem[]): void => useProblems.setState({ problems, checking: false });
  const answer = (answered: number, problems: readonly Problem[]): void => {
    if (answered === question) show(problems);
  };
  const check = (): void => {
    const definition = useDocument.getState().document?.definition;
    if (definition === undefined) return;
    question += 1;
    if (typeof Worker === 'undefined') {
      show(problemsOf({ definition, ...reader }));
      return;
    }
    worker ??= openWorker(answer);
    worker.postMessage({ question, definition, ...reader } satisfies CheckQuestion);
  };
  const stop = useDocument.subscribe((now, before) => {
    if (now.document?.definition === before.document?.definition) return;
    useProblems.setState({ checking: true });
    clearTimeout(timer);
    timer = setTimeout(check, pause);
  });
  timer = setTimeout(check, 0);
  return () => {
    stop();
    clearTimeout(timer);
    worker?.terminate();
  };
}

type Answer = (question: number, problems: readonly Problem[]) => void;

interface WorkerAnswer {
  readonly question: number;
  readonly problems: readonly Problem[];
}

function openWorker(answer: Answer): Worker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => answer(data.question, data.problems));
  return worker;
}
