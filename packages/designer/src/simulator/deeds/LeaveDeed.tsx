import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { DeedForm } from './DeedForm.tsx';

/** Lets somebody leave the organization in the middle of the case: what waits for him is handed over (S-35). */
export function LeaveDeed({ running }: RunningProps) {
  const { t } = useWords();
  const reader = useReasonReader(running.now);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div className="simulator-answers">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('simulator.answer.leave')}…
        </button>
      </div>
    );
  }
  return (
    <DeedForm
      deed="leave"
      reader={reader}
      without={[]}
      onGive={({ to = '' }) => useSimulation.getState().give({ do: 'leave', to }, running.stage) && setAsking(false)}
      onLeave={() => setAsking(false)}
    />
  );
}
