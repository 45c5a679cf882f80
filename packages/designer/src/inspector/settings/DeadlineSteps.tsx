import type { DeadlineStep, Json, PersonSource } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { ArrowUp, Bell, Check, type LucideIcon, Plus, Repeat, Trash2, Undo2, X } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { DurationInput } from '../DurationInput.tsx';
import { useNodesBefore } from './nodes-before.ts';
import { PeopleSetting } from './PeopleSetting.tsx';

type Deed = DeadlineStep['do'];

const icons: Readonly<Record<Deed, LucideIcon>> = {
  remind: Bell,
  escalate: ArrowUp,
  transfer: Repeat,
  approve: Check,
  reject: X,
  return: Undo2,
};
const deeds = Object.keys(icons) as Deed[];
const sides = ['before', 'at', 'after'] as const;
type Side = (typeof sides)[number];
/** As many as the schema takes. */
const mostSteps = 10;
const firstDistance = 'PT4H';

/** Steps of a deadline and what is done with the changed list. */
export interface DeadlineStepsProps {
  readonly steps: readonly DeadlineStep[];
  readonly onChange: (steps: readonly DeadlineStep[]) => void;
}

/** The steps around a deadline, one a row: when, what, and to whom. */
export function DeadlineSteps({ steps, onChange }: DeadlineStepsProps) {
  const { t } = useWords();
  return (
    <>
      <ol className="deadline-steps" aria-label={t('inspector.deadline.steps')}>
        {steps.map((step, index) => (
          <StepRow
            key={index}
            step={step}
            onChange={(next) => onChange(steps.with(index, next))}
            onRemove={() => onChange(steps.toSpliced(index, 1))}
          />
        ))}
      </ol>
      {steps.length < mostSteps && (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange([...steps, { at: 'PT0S', do: 'remind' }])}
        >
          <Plus size={14} aria-hidden="true" />
          {t('inspector.deadline.add-step')}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly step: DeadlineStep;
  readonly onChange: (step: DeadlineStep) => void;
  readonly onRemove: () => void;
}

function StepRow({ step, onChange, onRemove }: RowProps) {
  const { t } = useWords();
  const Icon = icons[step.do];
  return (
    <li className="deadline-step" data-deed={step.do}>
      <Icon size={14} aria-hidden="true" />
      <When at={step.at} onChange={(at) => onChange({ ...step, at })} />
      <Select
        size="small"
        aria-label={t('inspector.deadline.do')}
        value={step.do}
        options={deeds.map((value) => ({ value, label: t(`inspector.deadline.do.${value}`) }))}
        onChange={(deed) => onChange(withDeed(step, deed))}
      />
      <Button
        type="text"
        size="small"
        aria-label={t('inspector.deadline.remove-step')}
        icon={<Trash2 size={14} />}
        onClick={onRemove}
      />
      {step.do === 'transfer' && <Takers step={step} onChange={onChange} />}
      {step.do === 'return' && <Target step={step} onChange={onChange} />}
    </li>
  );
}

function withDeed({ at, to }: DeadlineStep, deed: Deed): DeadlineStep {
  return deed === 'transfer' ? { at, do: deed, to: to ?? [{ from: 'owner' }] } : { at, do: deed };
}

function When({ at, onChange }: { readonly at: string; readonly onChange: (at: string) => void }) {
  const { t } = useWords();
  const side = sideOf(at);
  const distance = at.replace(/^-/, '');
  const write = (next: Side, length: string): void =>
    onChange(next === 'at' ? 'PT0S' : next === 'before' ? `-${length}` : length);
  return (
    <span className="deadline-when">
      <Select
        size="small"
        aria-label={t('inspector.deadline.side')}
        value={side}
        options={sides.map((value) => ({ value, label: t(`inspector.deadline.side.${value}`) }))}
        onChange={(next) => write(next, side === 'at' ? firstDistance : distance)}
      />
      {side !== 'at' && (
        <DurationInput
          label={t('inspector.deadline.distance')}
          units={['minutes', 'hours', 'days']}
          value={distance}
          onChange={(length) => length !== undefined && write(side, length)}
        />
      )}
    </span>
  );
}

function sideOf(at: string): Side {
  if (at.startsWith('-')) return 'before';
  return /[1-9]/.test(at) ? 'after' : 'at';
}

function Takers({ step, onChange }: Omit<RowProps, 'onRemove'>) {
  const write = (value: Json): void => onChange({ ...step, to: (value ?? []) as unknown as readonly PersonSource[] });
  return (
    <div className="deadline-takers">
      <PeopleSetting value={(step.to ?? []) as unknown as Json} onChange={write} />
    </div>
  );
}

/** Where the request goes back to: its start, or a node before this one. */
function Target({ step: { node = '', ...step }, onChange }: Omit<RowProps, 'onRemove'>) {
  const { t } = useWords();
  const start = { value: '', label: t('inspector.deadline.node.start') };
  return (
    <Select
      size="small"
      className="deadline-takers"
      aria-label={t('inspector.deadline.node')}
      value={node}
      options={[start, ...useNodesBefore('return')]}
      onChange={(next) => onChange(next === '' ? step : { ...step, node: next })}
    />
  );
}
