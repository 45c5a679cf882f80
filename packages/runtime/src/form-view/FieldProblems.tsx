import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ShownProblem } from '../form/form-session.ts';

/** What is wrong with a field, below it; errors with another sign than warnings, so that colour never stands alone. */
export function FieldProblems({ id, problems }: { readonly id: string; readonly problems: readonly ShownProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="dw-problems" id={id}>
      {problems.map(({ code, path, severity, message }) => (
        <li
          key={`${code}${path}${message}`}
          className={severity === 'error' ? 'dw-problem dw-error' : 'dw-problem dw-warning'}
        >
          {severity === 'error' ? <CircleAlert size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
          {message}
        </li>
      ))}
    </ul>
  );
}
