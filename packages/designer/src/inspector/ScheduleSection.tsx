import type { ScheduleStart, Trigger } from '@dealwright/shared';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { Assignments } from './Assignments.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorRow, InspectorSection } from './InspectorFrame.tsx';
import { ScheduleDeals } from './ScheduleDeals.tsx';
import { ScheduleTimes } from './ScheduleTimes.tsx';
import { changed, freshSchedule, othersLeftOut } from './schedule-parts.ts';
import { useScopes } from './use-scope.ts';

const kinds = ['flow', 'deal'] as const;

/** What days and a time of day start. */
export interface ScheduleSectionProps {
  readonly trigger: Trigger;
  readonly onChange: (trigger: Trigger) => void;
}

/** The settings of a flow that is started by schedule: when, and in which deals or with what new deal. */
export function ScheduleSection({ trigger, onChange }: ScheduleSectionProps) {
  const { t } = useWords();
  const schedule = trigger.schedule ?? freshSchedule;
  const set = (part: Partial<Record<keyof ScheduleStart, unknown>>): void =>
    onChange({ ...trigger, schedule: changed(schedule, part) });
  return (
    <InspectorSection title={t('inspector.schedule')}>
      <ScheduleTimes schedule={schedule} onSet={set} />
      <ChoiceRow
        label={t('inspector.schedule.begins')}
        value={schedule.begins}
        choices={kinds.map((value) => ({ value, label: t(`inspector.schedule.begins.${value}`) }))}
        onChoose={(value) =>
          onChange({ on: 'schedule', schedule: othersLeftOut(schedule, value as ScheduleStart['begins']) })
        }
      />
      {schedule.begins === 'flow' ? (
        <ScheduleDeals schedule={schedule} onSet={set} />
      ) : (
        <NewDeal trigger={trigger} schedule={schedule} onChange={onChange} />
      )}
    </InspectorSection>
  );
}

interface NewDealProps extends ScheduleSectionProps {
  readonly schedule: ScheduleStart;
}

function NewDeal({ trigger, schedule, onChange }: NewDealProps) {
  const { t, of } = useWords();
  const { forms } = useDefinition();
  const { deal } = useScopes();
  const starting = Object.entries(forms).filter(([, { use }]) => use === 'start' || use === 'public');
  return (
    <>
      <p className="inspector-note">{t('inspector.schedule.off')}</p>
      <ChoiceRow
        label={t('inspector.webhook.form')}
        value={trigger.form}
        none={t('inspector.webhook.no-form')}
        choices={starting.map(([value, { title }]) => ({ value, label: of(title) }))}
        onChoose={(form) => onChange({ on: 'schedule', schedule, ...(form === undefined ? {} : { form }) })}
      />
      <InspectorRow label={t('inspector.schedule.values')}>
        <Assignments
          rows={schedule.values ?? []}
          scope={deal}
          onChange={(rows) =>
            onChange({ ...trigger, schedule: changed(schedule, { values: rows.length === 0 ? undefined : rows }) })
          }
        />
      </InspectorRow>
    </>
  );
}
