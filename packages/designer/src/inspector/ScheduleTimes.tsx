import type { ScheduleStart } from '@dealwright/shared';
import { Input, Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorRow } from './InspectorFrame.tsx';
import type { ScheduleChange } from './schedule-parts.ts';

const rhythms = ['day', 'week', 'month'] as const;
const ways = ['any', 'skip', 'next'] as const;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const lastDay = 31;

/** The schedule whose times are edited. */
export interface ScheduleTimesProps {
  readonly schedule: ScheduleStart;
  readonly onSet: (change: ScheduleChange) => void;
}

/** When a schedule comes round: days, time, what becomes of days without work, the first day and the last. */
export function ScheduleTimes({ schedule, onSet }: ScheduleTimesProps) {
  const { t } = useWords();
  const id = useId();
  const { every, weekdays: chosen = [], day, time, workdays = 'any' } = schedule;
  const turn = (next: ScheduleStart['every']): void =>
    onSet({
      every: next,
      weekdays: next === 'week' ? ['mon'] : undefined,
      day: next === 'month' ? 1 : undefined,
    });
  const days = Array.from({ length: lastDay }, (_, index) => index + 1);
  return (
    <>
      <ChoiceRow
        label={t('inspector.schedule.every')}
        value={every}
        choices={rhythms.map((value) => ({ value, label: t(`inspector.schedule.every.${value}`) }))}
        onChoose={(value) => turn(value as ScheduleStart['every'])}
      />
      {every === 'week' && (
        <InspectorRow label={t('inspector.schedule.weekdays')} id={`${id}-weekdays`}>
          <Select
            id={`${id}-weekdays`}
            mode="multiple"
            className="full-width"
            value={[...chosen]}
            options={weekdays.map((value) => ({ value, label: t(`canvas.weekday.${value}`) }))}
            onChange={(next: string[]) => onSet({ weekdays: weekdays.filter((one) => next.includes(one)) })}
          />
        </InspectorRow>
      )}
      {every === 'month' && (
        <ChoiceRow
          label={t('inspector.schedule.day')}
          value={day === undefined ? undefined : String(day)}
          choices={days.map((value) => ({
            value: String(value),
            label: value === lastDay ? t('inspector.schedule.day.last') : String(value),
          }))}
          onChoose={(value) => onSet({ day: Number(value) })}
        />
      )}
      <InspectorRow label={t('inspector.schedule.time')} id={`${id}-time`}>
        <Input
          id={`${id}-time`}
          type="time"
          value={time}
          onChange={({ target }) => target.value !== '' && onSet({ time: target.value.slice(0, 5) })}
        />
      </InspectorRow>
      <ChoiceRow
        label={t('inspector.schedule.workdays')}
        value={workdays}
        choices={ways.map((value) => ({ value, label: t(`inspector.schedule.workdays.${value}`) }))}
        onChoose={(value) => onSet({ workdays: value === 'any' ? undefined : value })}
      />
      {(['from', 'until'] as const).map((member) => (
        <InspectorRow key={member} label={t(`inspector.schedule.${member}`)} id={`${id}-${member}`}>
          <Input
            id={`${id}-${member}`}
            type="date"
            value={schedule[member] ?? ''}
            onChange={({ target }) => onSet({ [member]: target.value === '' ? undefined : target.value })}
          />
        </InspectorRow>
      ))}
      <p className="inspector-note">{t('inspector.schedule.zone')}</p>
    </>
  );
}
