import { runScenario } from '@dealwright/runtime';
import type { PatchOperation, Problem } from '@dealwright/shared';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { placeLine } from '../../app/place-line.ts';
import { useJump } from '../../app/use-jump.ts';
import { useMessage } from '../../app/use-message.ts';
import { useWords } from '../../app/use-words.ts';
import { applyFix } from '../../document/commands/apply-fix.ts';
import { placeOfPointer } from '../../document/place.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { testOrganization, useKnownOrganization } from '../../simulator/use-known-organization.ts';
import type { useDraftCheck } from '../queries.ts';
import { ColumnFrame } from './ColumnFrame.tsx';
import { type CheckedPart, problemParts } from './problem-parts.ts';

/** Is it sound: one row a part of the definition with what was looked at, open where something is wrong. */
export function ProblemColumn({ query }: { readonly query: ReturnType<typeof useDraftCheck> }) {
  const definition = useDefinition();
  const problems = (query.data?.problems ?? []) as readonly Problem[];
  const parts = problemParts(definition, problems);
  return (
    <ColumnFrame id="problems" query={query} aside={<Counts problems={problems} />}>
      <ul className="publish-checks">
        {parts.map((part) =>
          part.part === 'tests' ? <TestsRow key="tests" part={part} /> : <PartRow key={part.part} part={part} />,
        )}
      </ul>
    </ColumnFrame>
  );
}

function Counts({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useWords();
  const count = (severity: Problem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return (
    <span className="publish-aside">
      {count('error') === 0 ? (
        <CircleCheck size={14} className="ok" aria-hidden="true" />
      ) : (
        <CircleX size={14} className="bad" aria-hidden="true" />
      )}
      {t('publish.errors', { count: count('error') })}
      {count('warning') > 0 && (
        <>
          <TriangleAlert size={14} className="warn" aria-hidden="true" />
          {t('publish.warnings', { count: count('warning') })}
        </>
      )}
    </span>
  );
}

function Mark({ problems }: { readonly problems: readonly Pick<Problem, 'severity'>[] }) {
  if (problems.some(({ severity }) => severity === 'error'))
    return <CircleX size={16} className="bad" aria-hidden="true" />;
  if (problems.length > 0) return <TriangleAlert size={16} className="warn" aria-hidden="true" />;
  return <CircleCheck size={16} className="ok" aria-hidden="true" />;
}

function PartRow({ part: { part, count, problems } }: { readonly part: CheckedPart }) {
  const { t } = useWords();
  return (
    <li className="publish-check" tabIndex={-1} data-state={problems.length === 0 ? 'sound' : problems[0]?.severity}>
      <Mark problems={problems} />
      <span>{t(`publish.part.${part}`)}</span>
      {count !== null && <span className="publish-count">{t(`publish.count.${part}`, { count })}</span>}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <ProblemLine
              key={`${problem.code} ${problem.pointer} ${JSON.stringify(problem.params ?? null)}`}
              problem={problem}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { t, locale } = useWords();
  const message = useMessage();
  const definition = useDefinition();
  const jump = useJump();
  const place = placeOfPointer(definition, problem.pointer, { locale });
  const { fix } = problem;
  const mend = (patch: readonly PatchOperation[], label: string): void => {
    useDocument.getState().run(applyFix, { label, patch });
  };
  return (
    <li>
      <p>{message(`problem.${problem.code}`, problem.params)}</p>
      <p className="publish-place">{placeLine(place, { t })}</p>
      <button type="button" className="button" onClick={() => jump(place)}>
        {t('publish.go')}
      </button>
      {fix !== undefined && (
        <button type="button" className="button" onClick={() => mend(fix.patch, message(fix.label, problem.params))}>
          {message(fix.label, problem.params)}
        </button>
      )}
    </li>
  );
}

/** The tests of the definition, run here and now by the engine. */
function TestsRow({ part }: { readonly part: CheckedPart }) {
  const { t } = useWords();
  const definition = useDefinition();
  const own = useKnownOrganization();
  const jump = useJump();
  const failed = useMemo(() => {
    const tests = definition.tests ?? [];
    return tests
      .filter((one) => !runScenario(definition, one, testOrganization(one, own)).passed)
      .map(({ name }) => name);
  }, [definition, own]);
  const count = part.count ?? 0;
  return (
    <li className="publish-check" tabIndex={-1} data-state={failed.length === 0 ? 'sound' : 'warning'}>
      <Mark problems={failed.map(() => ({ severity: 'warning' }))} />
      <span>{t('publish.part.tests')}</span>
      <span className="publish-count">{t('publish.count.tests', { passed: count - failed.length, count })}</span>
      {failed.length > 0 && (
        <ul>
          {failed.map((name) => (
            <li key={name}>
              <p>{t('publish.test-failed', { name })}</p>
              <button
                type="button"
                className="button"
                onClick={() => jump({ tab: 'tests', search: {}, selection: null, trail: [] })}
              >
                {t('publish.go')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
