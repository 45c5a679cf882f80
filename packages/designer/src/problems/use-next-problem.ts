import { useRef } from 'react';
import { useJump } from '../app/use-jump.ts';
import { placeOfPointer } from '../document/place.ts';
import { useDocument } from '../document/use-document.ts';
import { useProblems } from './use-problems.ts';

/** Goes from problem to problem, round and round (F8). */
export function useNextProblem(): () => void {
  const jump = useJump();
  const last = useRef(-1);
  return () => {
    const { problems } = useProblems.getState();
    const { document, locale } = useDocument.getState();
    last.current = (last.current + 1) % Math.max(1, problems.length);
    const next = problems[last.current];
    if (next !== undefined && document !== null) jump(placeOfPointer(document.definition, next.pointer, { locale }));
  };
}
