import { runScenario, type ScenarioResult } from '@dealwright/runtime';
import type { Organization, ProcessDefinition, Scenario } from '@dealwright/shared';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { CircleCheck, CircleX, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { removeScenario } from '../document/commands/remove-scenario.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { deedInWords } from '../simulator/deed-words.ts';
import { reasonInWords } from '../simulator/reason-words.ts';
import { ownOrganization, testOrganization, useKnownOrganization } from '../simulator/use-known-organization.ts';
import { useReasonReader } from '../simulator/use-reason-reader.ts';
import { useSimulation } from '../simulator/use-simulation.ts';
import { differenceInWords } from './difference-words.ts';
import './tests-view.css';

/** A run of all tests, and the definition it was of. */
interface TestRun {
  readonly definition: ProcessDefinition;
  readonly results: ReadonlyMap<string, ScenarioResult>;
}

/** The cases a process must keep going right, and whether they do. */
export function TestsTab() {
  const { t } = useWords();
  const definition = useDefinition();
  const own = useKnownOrganization();
  const { process } = useParams({ from: '/$process' });
  const [run, setRun] = useState<TestRun | null>(null);
  const tests = definition.tests ?? [];
  const runAll = (): void => setRun({ definition, results: resultsOf(definition, own) });
  const latest = useRef(definition);
  latest.current = definition;
  useEffect(() => setRun({ definition: latest.current, results: resultsOf(latest.current, own) }), [own]);
  if (tests.length === 0) {
    return (
      <main className="empty-state">
        <h2>{t('tests.empty')}</h2>
        <p>{t('tests.empty.hint')}</p>
        <Link className="button" to="/$process/flow" params={{ process }}>
          {t('tests.to-flow')}
        </Link>
      </main>
    );
  }
  const passed = tests.filter(({ name }) => run?.results.get(name)?.passed === true).length;
  const stale = run !== null && run.definition !== definition;
  return (
    <main className="tests">
      <header className="tests-head">
        <h2>{t('tests.title')}</h2>
        <span role="status">
          {run === null ? t('tests.not-run') : t('tests.passed', { passed, count: tests.length })}
          {stale && ` · ${t('tests.stale')}`}
        </span>
        <button type="button" className="button button-primary" onClick={runAll}>
          <Play size={16} aria-hidden="true" />
          {t('tests.run')}
        </button>
      </header>
      {tests.map((scenario) => (
        <TestCard
          key={scenario.name}
          scenario={scenario}
          organization={testOrganization(scenario, own)}
          result={run?.results.get(scenario.name) ?? null}
        />
      ))}
    </main>
  );
}

function resultsOf(definition: ProcessDefinition, own: Organization | null): ReadonlyMap<string, ScenarioResult> {
  const tests = (definition.tests ?? []).filter(({ organization }) => own !== null || organization !== ownOrganization);
  return new Map(tests.map((one) => [one.name, runScenario(definition, one, testOrganization(one, own))]));
}

interface TestCardProps {
  readonly scenario: Scenario;
  readonly organization: Organization;
  readonly result: ScenarioResult | null;
}

function TestCard({ scenario, organization, result }: TestCardProps) {
  const { t } = useWords();
  const definition = useDefinition();
  const reader = useReasonReader({ definition, organization });
  const navigate = useNavigate();
  const { process } = useParams({ from: '/$process' });
  const [refused, setRefused] = useState<string | null>(null);
  const failed = result?.steps.findIndex(({ ok }) => !ok) ?? -1;
  const play = (): void => {
    const refusal = useSimulation.getState().begin(scenario, { definition, organization });
    setRefused(refusal === null ? null : reasonInWords(refusal, 'refused', reader));
    if (refusal === null) void navigate({ to: '/$process/flow', params: { process } });
  };
  const Mark = result?.passed === true ? CircleCheck : CircleX;
  return (
    <details className="test" open={failed >= 0} data-passed={result?.passed}>
      <summary>
        {result !== null && <Mark size={16} aria-hidden="true" />}
        <b>{scenario.name}</b>
        <span className="tests-note">{t('tests.steps', { count: scenario.steps.length + 1 })}</span>
        {result !== null && (
          <span className="tests-verdict">
            {result.passed ? t('tests.pass') : t('tests.fail', { step: failed + 1 })}
          </span>
        )}
      </summary>
      {refused !== null && (
        <p role="alert" className="tests-refused">
          {t('tests.cannot-play', { reason: refused })}
        </p>
      )}
      <ol>
        {[null, ...scenario.steps].map((_step, index) => {
          const played = result?.steps[index];
          const key = `${scenario.name} ${index}`;
          return (
            <li key={key} data-ok={played?.ok}>
              <span>{deedInWords(index, scenario, reader)}</span>
              <span className="tests-note">
                {played === undefined
                  ? t('tests.step.skipped')
                  : played.ok
                    ? t('tests.step.ok')
                    : played.differences.map((one) => differenceInWords(one, played.refused, reader)).join('; ')}
              </span>
            </li>
          );
        })}
      </ol>
      <footer>
        <button type="button" className="button" onClick={play}>
          <Play size={14} aria-hidden="true" />
          {t('tests.play')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => useDocument.getState().run(removeScenario, { name: scenario.name })}
        >
          <Trash2 size={14} aria-hidden="true" />
          {t('tests.delete')}
        </button>
      </footer>
    </details>
  );
}
