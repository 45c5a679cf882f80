import type { Deal } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { personName } from '../reason-words.ts';
import { shownStory } from '../story.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { revivalOf } from './run-deeds.ts';

/** Who withdrew the last run sends it again, or an administrator opens it again for him after it ended without an approval. */
export function ReviveDeed({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const { t } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const offered = useMemo(() => revivalOf({ story: shownStory(running), stage, deal }), [running, stage, deal]);
  if (offered === null || offered.steps.length === 0) return null;
  const title = stage.definition.flows[offered.run.flow]?.title ?? offered.run.flow;
  const flow = textOf(stage.definition, title, reader.locale);
  return (
    <div className="simulator-answers">
      {offered.steps.map((step) => (
        <button
          key={step.do}
          type="button"
          className="button"
          onClick={() => useSimulation.getState().give({ ...step, comment: t('simulator.comment') }, stage)}
        >
          {t(`simulator.again.${step.do}`, { flow, name: personName(step.by ?? '', reader) })}
        </button>
      ))}
    </div>
  );
}
