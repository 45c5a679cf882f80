import type { Problem, Scenario, Severity } from '@dealwright/shared';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import {
  ArrowRight,
  ChevronDown,
  ChevronUp,
  CircleCheck,
  CircleX,
  Info,
  Play,
  Table2,
  TriangleAlert,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { placeLine } from '../app/place-line.ts';
import { useJump } from '../app/use-jump.ts';
import { useMessage } from '../app/use-message.ts';
import { useWords } from '../app/use-words.ts';
import { applyFix } from '../document/commands/apply-fix.ts';
import { placeOfPointer } from '../document/place.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { useScopes } from '../inspector/use-scope.ts';
import { ownOrganization, useKnownOrganization } from '../simulator/use-known-organization.ts';
import { useSimulation } from '../simulator/use-simulation.ts';
import { CoverageOf } from './CoverageOf.tsx';
import { coverageAt } from './coverage-of.ts';
import { useProblems } from './use-problems.ts';

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <CircleX size={16} className="severity-error" aria-hidden="true" />,
  warning: <TriangleAlert size={16} className="severity-warning" aria-hidden="true" />,
  notice: <Info size={16} className="severity-notice" aria-hidden="true" />,
};

/** The strip below a board; `children` are further links in its head. */
export function ProblemsStrip({ children }: { readonly children?: ReactNode }) {
  const { t } = useWords();
  const { problems } = useProblems();
  // On a phone the strip would hide what it is about.
  const [folded, setFolded] = useState(useDocument.getState().reading);
  const some = problems.length > 0;
  const toggle = folded ? t('problems.unfold') : t('problems.fold');
  return (
    <section className="problems" data-folded={folded} aria-label={t('problems.title')}>
      <div className="problems-head">
        <h2>{t('problems.title')}</h2>
        <Counts />
        <span className="bar-space" />
        {children}
        {some && (
          <Button
            type="text"
            size="small"
            aria-expanded={!folded}
            aria-label={toggle}
            title={toggle}
            icon={folded ? <ChevronUp size={16} /> : <ChevronDown size={16} />}
            onClick={() => setFolded(!folded)}
          />
        )}
      </div>
      {some && !folded && (
        <ul className="problem-rows">
          {problems.map((problem) => (
            <ProblemRow
              key={`${problem.code} ${problem.pointer} ${JSON.stringify(problem.params ?? null)}`}
              problem={problem}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Counts() {
  const { t } = useWords();
  const { problems, checking } = useProblems();
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const counts = (['error', 'warning', 'notice'] as const).map((severity) => [severity, count(severity)] as const);
  if (problems.length === 0)
    return (
      <span className="problems-count">
        {!checking && <CircleCheck size={16} className="severity-ok" aria-hidden="true" />}
        {t(checking ? 'problems.checking' : 'problems.none')}
      </span>
    );
  return counts
    .filter(([severity, number]) => number > 0 || severity === 'error')
    .map(([severity, number]) => (
      <span key={severity} className="problems-count">
        {number === 0 ? <CircleCheck size={16} className="severity-ok" aria-hidden="true" /> : icons[severity]}
        {t(`problems.${severity}s`, { count: number })}
      </span>
    ));
}

/** Plays the case that meets a problem over the canvas, step by step. */
function PlayButton({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useWords();
  const definition = useDefinition();
  const organization = useKnownOrganization();
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  if (organization === null) return null;
  const play = (): void => {
    useSimulation.getState().begin({ ...scenario, organization: ownOrganization }, { definition, organization });
    void navigate({ to: '/$process/flow', params: { process } });
  };
  return (
    <Button size="small" icon={<Play size={14} aria-hidden="true" />} onClick={play}>
      {t('problems.play')}
    </Button>
  );
}

/** Problems that are one line of how branches or rows cover every case. */
const coverageCodes: ReadonlySet<string> = new Set([
  'branch-never',
  'branch-overlap',
  'branch-default-idle',
  'table.gap',
  'table.overlap',
  'table.unreachable',
]);

function ProblemRow({ problem }: { readonly problem: Problem }) {
  const { t, locale } = useWords();
  const message = useMessage();
  const definition = useDefinition();
  const jump = useJump();
  const place = placeOfPointer(definition, problem.pointer, { locale });
  const { fix } = problem;
  const scopes = useScopes();
  const [shown, setShown] = useState(false);
  const covered = coverageCodes.has(problem.code) ? coverageAt(definition, problem.pointer, scopes) : null;
  const words = message(`problem.${problem.code}`, problem.params);
  return (
    <li className="problem-row">
      <span role="img" aria-label={t(`problems.severity.${problem.severity}`)} className="severity">
        {icons[problem.severity]}
      </span>
      <span className="problem-words" title={words}>
        {words}
      </span>
      {fix !== undefined && (
        <Button
          size="small"
          onClick={() =>
            useDocument.getState().run(applyFix, { label: message(fix.label, problem.params), patch: fix.patch })
          }
        >
          {message(fix.label, problem.params)}
        </Button>
      )}
      {covered !== null && (
        <Button
          size="small"
          aria-expanded={shown}
          icon={<Table2 size={14} aria-hidden="true" />}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'coverage.hide' : 'coverage.show')}
        </Button>
      )}
      {problem.example !== undefined && <PlayButton scenario={problem.example} />}
      <button type="button" className="problem-place" onClick={() => jump(place)}>
        {placeLine(place, { t })}
        <ArrowRight size={14} aria-hidden="true" />
      </button>
      {covered !== null && shown && (
        <div className="problem-coverage">
          <CoverageOf {...covered} />
        </div>
      )}
    </li>
  );
}
