import type { ControlProps } from '@dealwright/runtime/react';
import { type Deadline, isJsonObject, type Json } from '@dealwright/shared';
import { Button, Checkbox, Select } from 'antd';
import { Plus } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { DurationInput } from '../DurationInput.tsx';
import { InspectorRow } from '../InspectorFrame.tsx';
import { useScopes } from '../use-scope.ts';
import { DeadlineSteps } from './DeadlineSteps.tsx';

/** What a fresh deadline says: a working day, a reminder in its second half, the superior when it is over. */
const fresh: Deadline = {
  within: 'PT8H',
  count: 'working',
  steps: [
    { at: '-PT4H', do: 'remind' },
    { at: 'PT0S', do: 'escalate' },
  ],
};

/** The deadline of the people of a node: how long they have, by which clock, and what happens around that time. */
export function DeadlineSetting({ id, value, onChange }: ControlProps) {
  const { t } = useWords();
  const deadline = isJsonObject(value) ? (value as unknown as Deadline) : null;
  const write = (next: Deadline): void => onChange(next as unknown as Json);
  if (deadline === null) {
    return (
      <button id={id} type="button" className="link-button" onClick={() => write(fresh)}>
        <Plus size={14} aria-hidden="true" />
        {t('inspector.deadline.add')}
      </button>
    );
  }
  return (
    <div className="deadline-editor">
      <Length id={id} deadline={deadline} onChange={write} />
      <Clock deadline={deadline} onChange={write} />
      <DeadlineSteps steps={deadline.steps ?? []} onChange={(steps) => write({ ...deadline, steps })} />
      <Button type="text" size="small" className="deadline-remove" onClick={() => onChange(null)}>
        {t('inspector.deadline.remove')}
      </Button>
    </div>
  );
}

interface PartProps {
  readonly deadline: Deadline;
  readonly onChange: (deadline: Deadline) => void;
}

function Length({ id, deadline, onChange }: PartProps & { readonly id: string }) {
  const { t } = useWords();
  const counts = ['working', 'natural'] as const;
  return (
    <div className="deadline-length">
      <DurationInput
        id={id}
        label={t('inspector.deadline.within')}
        units={['minutes', 'hours', 'days']}
        value={deadline.within}
        onChange={(within) => onChange({ ...deadline, within: within ?? 'PT0S' })}
      />
      <Select
        size="small"
        aria-label={t('inspector.deadline.count')}
        value={deadline.count}
        options={counts.map((count) => ({ value: count, label: t(`inspector.deadline.count.${count}`) }))}
        onChange={(count) => onChange({ ...deadline, count })}
      />
    </div>
  );
}

function Clock({ deadline, onChange }: PartProps) {
  const { t } = useWords();
  const { deal } = useScopes();
  const dates = [...deal.fields.values()].filter(({ type }) => type.kind === 'date' || type.kind === 'dateTime');
  const calendars = ['assignee', 'deal'] as const;
  const from = (field: string): void => {
    const { from: _before, ...rest } = deadline;
    onChange(field === '' ? rest : { ...rest, from: field });
  };
  return (
    <>
      <InspectorRow label={t('inspector.deadline.from')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.deadline.from')}
          value={deadline.from ?? ''}
          options={[
            { value: '', label: t('inspector.deadline.from.opening') },
            ...dates.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChange={from}
        />
      </InspectorRow>
      <InspectorRow label={t('inspector.deadline.calendar')}>
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.deadline.calendar')}
          value={deadline.calendar ?? 'assignee'}
          options={calendars.map((value) => ({ value, label: t(`inspector.deadline.calendar.${value}`) }))}
          onChange={(calendar) => onChange({ ...deadline, calendar })}
        />
      </InspectorRow>
      <Checkbox
        checked={deadline.restart === true}
        onChange={({ target }) => onChange({ ...deadline, restart: target.checked })}
      >
        {t('inspector.deadline.restart')}
      </Checkbox>
    </>
  );
}
