import type { Deal } from '@dealwright/runtime';
import { textOf } from '@dealwright/shared';
import { useMemo } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { shownStory } from '../story.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { revivalOf } from './run-deeds.ts';

/** Opens the last run again that ended without an approval; it comes back to who asked for it. */
export function ReviveDeed({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const { t } = useWords();
  const { stage } = running;
  const reader = useReasonReader(stage);
  const offered = useMemo(() => revivalOf({ story: shownStory(running), stage, deal }), [running, stage, deal]);
  if (offered === null) return null;
  const title = stage.definition.flows[offered.run.flow]?.title ?? offered.run.flow;
  return (
    <div className="simulator-answers">
      <button
        type="button"
        className="button"
        onClick={() => useSimulation.getState().give({ ...offered.step, comment: t('simulator.comment') }, stage)}
      >
        {t('simulator.revive', { flow: textOf(stage.definition, title, reader.locale) })}
      </button>
    </div>
  );
}
