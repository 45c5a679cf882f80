import { InputNumber, Select, Space } from 'antd';
import { useWords } from '../app/use-words.ts';

type Unit = 'minutes' | 'hours' | 'days' | 'months';

/** A duration being edited; `undefined` means without limit. */
export interface DurationInputProps {
  readonly id?: string;
  /** Name of the number where no visible label is tied to it. */
  readonly label?: string;
  /** Units that are offered; hours, days and months when left out. */
  readonly units?: readonly Unit[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const written: Readonly<Record<Unit, (count: number) => string>> = {
  minutes: (count) => `PT${count}M`,
  hours: (count) => `PT${count}H`,
  days: (count) => `P${count}D`,
  months: (count) => `P${count}M`,
};
const usualUnits: readonly Unit[] = ['hours', 'days', 'months'];

/** A number and a unit for an ISO 8601 duration; one that needs more than that keeps its own text until it is changed. */
export function DurationInput({ id, label, units = usualUnits, value, onChange }: DurationInputProps) {
  const { t } = useWords();
  const parts = partsOf(value);
  const write = (count: number | null, unit: Unit): void =>
    onChange(count === null || count <= 0 ? undefined : written[unit](count));
  return (
    <Space.Compact className="full-width">
      <InputNumber
        {...(id === undefined ? {} : { id })}
        {...(label === undefined ? {} : { 'aria-label': label })}
        className="duration-count"
        min={0}
        max={9999}
        precision={0}
        controls={false}
        value={parts?.count ?? null}
        placeholder={parts === null && value !== undefined ? value : t('inspector.duration.never')}
        onChange={(count) => write(count, parts?.unit ?? 'days')}
      />
      <Select
        value={parts?.unit ?? 'days'}
        aria-label={t('inspector.duration.days')}
        options={units.map((unit) => ({ value: unit, label: t(`inspector.duration.${unit}`) }))}
        onChange={(unit) => write(parts?.count ?? null, unit)}
      />
    </Space.Compact>
  );
}

function partsOf(value: string | undefined): { readonly count: number; readonly unit: Unit } | null {
  if (value === 'PT0S') return { count: 0, unit: 'hours' };
  const found = /^P(?:(\d+)M|(\d+)D|(\d+)W|(\d+)Y|T(?:(\d+)H)?(?:(\d+)M)?)$/.exec(value ?? '');
  if (found === null) return null;
  const [, months, days, weeks, years, hours, minutes] = found.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (months !== undefined) return { count: months, unit: 'months' };
  if (years !== undefined) return { count: years * 12, unit: 'months' };
  if (weeks !== undefined) return { count: weeks * 7, unit: 'days' };
  if (days !== undefined) return { count: days, unit: 'days' };
  if (minutes === undefined) return { count: hours ?? 0, unit: 'hours' };
  return { count: (hours ?? 0) * 60 + minutes, unit: 'minutes' };
}
