import { type Trigger, textOf } from '@dealwright/shared';
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

/** Whether a flow can be begun in a case at any time: by hand, by its schedule, or by a message. */
function isStartedHere({ on, schedule, webhook }: Trigger): boolean {
  return on === 'manual' || (on === 'schedule' ? schedule : on === 'webhook' ? webhook : undefined)?.begins === 'flow';
}

/** Flows that a person starts by hand, a schedule or a message; where the initiator chooses people for them, they are asked for first. */
export function ManualFlows({ running }: RunningProps) {
  const { t } = useWords();
  const { stage, now, result } = running;
  const reader = useReasonReader(now);
  const asked = useChoices();
  const [waiting, setWaiting] = useState<string | null>(null);
  const flows = Object.entries(stage.definition.flows).filter(([, { trigger }]) => isStartedHere(trigger));
  if (flows.length === 0 || result.deal?.status !== 'open') return null;
  const { owner } = result.deal;
  const start = (to: string): void => {
    const byHand = stage.definition.flows[to]?.trigger.on === 'manual';
    const step = { do: 'start-flow', to, ...(byHand ? { by: owner } : {}) } as const;
    if (asked.areMade(choicesBegun(shownStory(running), stage, step))) {
      useSimulation.getState().give({ ...step, ...chosenIn(asked.chosen) }, stage);
    } else setWaiting(to);
  };
  const items = flows.map(([key, { title, trigger }]) => {
    const label = textOf(stage.definition, title, reader.locale);
    return { key, label: trigger.on === 'manual' ? label : t(`simulator.flow.${trigger.on}`, { flow: label }) };
  });
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
