import { membersOfSlot } from '@dealwright/runtime';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import type { RunningProps } from './CaseActions.tsx';
import { useSimulation } from './use-simulation.ts';

/** Moves the deal without what the gate asks for, with a reason, as one of those who may waive it; nothing where nobody may. */
export function WaiveGate({ running, to }: RunningProps & { readonly to: string }) {
  const { t } = useWords();
  const id = useId();
  const { definition, organization } = running.now;
  const slot = definition.pipeline.stages[to]?.gate?.waiver;
  const people = slot === undefined ? [] : membersOfSlot(slot, organization);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const by = chosen ?? people[0]?.id;
  if (by === undefined) return null;
  if (!asking) {
    return (
      <button type="button" className="button simulator-wide" onClick={() => setAsking(true)}>
        {t('simulator.waive')}…
      </button>
    );
  }
  const move = () => useSimulation.getState().give({ do: 'move', to, by, waiver: reason.trim() }, running.stage);
  return (
    <fieldset className="simulator-deed-form" aria-label={t('simulator.waive')}>
      <legend>{t('simulator.waive')}</legend>
      <Select
        aria-label={t('simulator.waive.by')}
        value={by}
        options={people.map((person) => ({ value: person.id, label: person.name }))}
        onChange={setChosen}
      />
      <label htmlFor={id} className="visually-hidden">
        {t('simulator.waive.reason')}
      </label>
      <input
        id={id}
        className="input"
        placeholder={t('simulator.waive.reason')}
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="simulator-answers">
        <button type="button" className="button button-primary" disabled={reason.trim() === ''} onClick={move}>
          {t('simulator.do-it')}
        </button>
        <button type="button" className="button" onClick={() => setAsking(false)}>
          {t('simulator.leave')}
        </button>
      </div>
    </fieldset>
  );
}
