import type { Deal } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import type { ScenarioStep } from '@dealwright/shared';
import { InputNumber } from 'antd';
import { RadioTower } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { formSessionOfFields } from '../case-session.ts';
import { nodeTitle } from '../reason-words.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { type Awaited, awaitedOf, stepOfAwaited } from './outside-deeds.ts';

/** What nodes wait for from outside, with buttons that let it come: well, badly, or too late. */
export function OutsideCards({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const now = running.result.steps.at(-1)?.at ?? deal.startedAt;
  return awaitedOf(running.stage, deal, now).map((awaited) => (
    <OutsideCard key={`${awaited.run} ${awaited.visit}`} running={running} deal={deal} awaited={awaited} now={now} />
  ));
}

interface CardProps extends RunningProps {
  readonly deal: Deal;
  readonly awaited: Awaited;
  readonly now: string;
}

function OutsideCard({ running, deal, awaited, now }: CardProps) {
  const { t, locale } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const { give } = useSimulation.getState();
  const [confidence, setConfidence] = useState(90);
  const fields = awaited.fields.join(' ');
  const session = useMemo(() => {
    if (fields === '') return null;
    const names = fields.split(' ');
    const access = Object.fromEntries(names.map((field) => [field, 'edit' as const]));
    return formSessionOfFields({ ...stage, fields: names, values: deal.values, access, person: null, at: now, locale });
  }, [stage, deal, fields, now, locale]);
  const come = (more: Partial<ScenarioStep>): void => {
    const submission = session?.submit();
    if (submission !== undefined && !submission.ok) return;
    const values = submission?.changed ?? {};
    give(stepOfAwaited(awaited, { ...(Object.keys(values).length === 0 ? {} : { values }), ...more }), stage);
  };
  const suggest = (verdict: 'approve' | 'reject'): void => come({ suggestion: { verdict, confidence } });
  return (
    <article className="simulator-task">
      <header>
        <RadioTower size={14} aria-hidden="true" />
        <b>{t(`simulator.awaits.${awaited.kind}`, { node: nodeTitle(awaited.node, reader), name: awaited.name })}</b>
      </header>
      {session !== null && (
        <div className="simulator-form">
          <FormView session={session} submitLabel={null} onInvalid="first" onSubmit={() => undefined} />
        </div>
      )}
      <div className="simulator-answers">
        {awaited.kind === 'suggestion' ? (
          <>
            <InputNumber
              size="small"
              min={0}
              max={100}
              precision={0}
              suffix="%"
              aria-label={t('simulator.confidence')}
              title={t('simulator.confidence')}
              value={confidence}
              onChange={(next) => next !== null && setConfidence(next)}
            />
            <button type="button" className="button button-primary" onClick={() => suggest('approve')}>
              {t('simulator.suggest.approve')}
            </button>
            <button type="button" className="button" onClick={() => suggest('reject')}>
              {t('simulator.suggest.reject')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-primary" onClick={() => come({})}>
            {t(`simulator.comes.${awaited.kind}`)}
          </button>
        )}
        {awaited.kind !== 'signal' && (
          <button
            type="button"
            className="button"
            onClick={() => give(stepOfAwaited(awaited, { failed: true, comment: t('simulator.comment') }), stage)}
          >
            {t('simulator.comes.failed')}
          </button>
        )}
        {awaited.late !== null && (
          <button
            type="button"
            className="button"
            onClick={() => give({ do: 'wait', for: awaited.late ?? 'PT0S' }, stage)}
          >
            {t('simulator.comes.late')}
          </button>
        )}
      </div>
    </article>
  );
}
