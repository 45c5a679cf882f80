import type { Deal } from '@dealwright/runtime';
import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import type { Deed } from '../task-answers.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { DeedForm } from './DeedForm.tsx';

const deeds = ['assign', 'notify'] as const satisfies readonly Deed[];

/** What the owner of a deal does with it beside moving it: give it to somebody, tell people something. */
export function OwnerDeeds({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const { t } = useWords();
  const reader = useReasonReader(running.now);
  const [asking, setAsking] = useState<Deed | null>(null);
  if (deal.status !== 'open') return null;
  if (asking === null) {
    return (
      <div className="simulator-answers">
        {deeds.map((deed) => (
          <button key={deed} type="button" className="button" onClick={() => setAsking(deed)}>
            {t(`simulator.answer.${deed}`)}…
          </button>
        ))}
      </div>
    );
  }
  return (
    <DeedForm
      deed={asking}
      reader={reader}
      without={[deal.owner]}
      onGive={(more) => useSimulation.getState().give({ do: asking, by: deal.owner, ...more }, running.stage)}
      onLeave={() => setAsking(null)}
    />
  );
}
