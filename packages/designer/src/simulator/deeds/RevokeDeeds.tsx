import type { Deal } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { personName } from '../reason-words.ts';
import { shownStory } from '../story.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { revocationsOf } from './run-deeds.ts';

/** Asks to revoke the last approval that stands, where its flow says how that is decided. */
export function RevokeDeeds({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const { t } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const offered = useMemo(() => revocationsOf({ story: shownStory(running), stage, deal }), [running, stage, deal]);
  if (offered === null || offered.steps.length === 0) return null;
  const title = stage.definition.flows[offered.run.flow]?.title ?? offered.run.flow;
  const flow = textOf(stage.definition, title, reader.locale);
  return (
    <div className="simulator-answers">
      {offered.steps.map((step) => (
        <button
          key={step.by}
          type="button"
          className="button"
          onClick={() => useSimulation.getState().give({ ...step, comment: t('simulator.comment') }, stage)}
        >
          {t('simulator.revoke', { name: personName(step.by ?? '', reader), flow })}
        </button>
      ))}
    </div>
  );
}
