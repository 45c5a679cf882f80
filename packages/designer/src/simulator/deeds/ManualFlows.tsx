import { textOf } from '@dealwright/shared';
import { Dropdown } from 'antd';
import { useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { shownStory } from '../story.ts';
import { useReasonReader } from '../use-reason-reader.ts';
import { useSimulation } from '../use-simulation.ts';
import { ChoicePickers, chosenIn } from './ChoicePickers.tsx';
import { choicesBegun } from './choices-begun.ts';
import { useChoices } from './use-choices.ts';

/** Flows that a person starts by hand; where the initiator chooses people for them, they are asked for first. */
export function ManualFlows({ running }: RunningProps) {
  const { t } = useWords();
  const { stage, result } = running;
  const reader = useReasonReader(stage);
  const asked = useChoices();
  const [waiting, setWaiting] = useState<string | null>(null);
  const manual = Object.entries(stage.definition.flows).filter(([, { trigger }]) => trigger.on === 'manual');
  if (manual.length === 0 || result.deal?.status !== 'open') return null;
  const by = result.deal.owner;
  const start = (to: string): void => {
    const step = { do: 'start-flow', to, by } as const;
    if (asked.areMade(choicesBegun(shownStory(running), stage, step))) {
      useSimulation.getState().give({ ...step, ...chosenIn(asked.chosen) }, stage);
    } else setWaiting(to);
  };
  const items = manual.map(([key, { title }]) => ({ key, label: textOf(stage.definition, title, reader.locale) }));
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => start(key) }}>
        <button type="button" className="button simulator-wide">
          {t('simulator.flow')}
        </button>
      </Dropdown>
      <ChoicePickers {...asked} reader={reader} />
      {waiting !== null && (
        <button type="button" className="button button-primary simulator-wide" onClick={() => start(waiting)}>
          {t('simulator.do-it')}
        </button>
      )}
    </>
  );
}
