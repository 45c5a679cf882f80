import { pointerOf } from '@dealwright/shared';
import { TriangleAlert } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { paramsInWords } from '../document/params-in-words.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import './setting-problems.css';

/** A place in the definition, as steps from its root. */
export interface ProblemsAtProps {
  readonly steps: readonly (string | number)[];
  /** What is wrong deeper inside is told as well. */
  readonly within?: boolean;
}

/** What is wrong with a setting, right below it, in the words of the problem list. */
export function ProblemsAt({ steps, within = false }: ProblemsAtProps) {
  const { t } = useWords();
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const problems = useProblems((state) => state.problems);
  const pointer = pointerOf(...steps);
  const here = problems.filter(
    (problem) => problem.pointer === pointer || (within && problem.pointer.startsWith(`${pointer}/`)),
  );
  if (here.length === 0) return null;
  return (
    <ul className="setting-problems">
      {here.map(({ code, pointer: at, params = {}, severity }) => (
        <li key={JSON.stringify([code, at, params])} data-severe={severity === 'error' ? '' : undefined}>
          <TriangleAlert size={14} aria-hidden="true" />
          {t(`problem.${code}`, paramsInWords(definition, params, locale))}
        </li>
      ))}
    </ul>
  );
}
