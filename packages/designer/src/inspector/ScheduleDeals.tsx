import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { DurationInput } from './DurationInput.tsx';
import { InspectorRow } from './InspectorFrame.tsx';
import type { ScheduleTimesProps } from './ScheduleTimes.tsx';
import { useScopes } from './use-scope.ts';

/** Which open deals a schedule means: their stages, how long they have been there, and a condition. */
export function ScheduleDeals({ schedule, onSet }: ScheduleTimesProps) {
  const { t, of } = useWords();
  const { pipeline } = useDefinition();
  const { deal } = useScopes();
  const id = useId();
  const open = pipeline.order.filter((stage) => pipeline.stages[stage]?.outcome === undefined);
  return (
    <>
      <InspectorRow label={t('inspector.schedule.stages')} id={`${id}-stages`}>
        <Select
          id={`${id}-stages`}
          mode="multiple"
          className="full-width"
          placeholder={t('inspector.schedule.stages.any')}
          value={[...(schedule.stages ?? [])]}
          options={open.map((value) => ({ value, label: of(pipeline.stages[value]?.title) }))}
          onChange={(stages: string[]) => onSet({ stages: stages.length === 0 ? undefined : stages })}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.schedule.inStageFor')} id={`${id}-stay`}>
        <DurationInput id={`${id}-stay`} value={schedule.inStageFor} onChange={(inStageFor) => onSet({ inStageFor })} />
      </InspectorRow>
      <InspectorRow label={t('inspector.schedule.when')}>
        <ConditionEditor
          label={t('inspector.schedule.when')}
          value={schedule.when}
          scope={deal}
          onChange={(when) => onSet({ when })}
          onClear={() => onSet({ when: undefined })}
        />
      </InspectorRow>
    </>
  );
}
