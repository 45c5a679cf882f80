import { translate } from '@dealwright/shared';
import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { daysOf, readRange } from './days.ts';
import { dateRangeField } from './field.ts';
import type { Settings } from './settings.generated.ts';
import { dateRangePublicTexts } from './texts.ts';

interface EndProps {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly onDay: (day: string) => void;
  readonly onBlur: () => void;
}

function RangeEnd({ id, label, day, min, max, invalid, describedBy, onDay, onBlur }: EndProps) {
  const typed = useTypedText({ shown: day, onText: onDay, onBlur });
  return (
    <label className="dw-range-end">
      <span className="dw-range-label">{label}</span>
      <input
        {...typed}
        id={id}
        className="dw-input dw-date"
        type="date"
        min={min}
        max={max ?? '9999-12-31'}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
      />
    </label>
  );
}

function DateRangeControl({ id, value, context, invalid, describedBy, name, onChange, onBlur }: ControlProps) {
  const { min, max } = fieldSettings<Settings>(context.field);
  const range = readRange(value);
  const { from, to } = { from: range?.from ?? '', to: range?.to ?? '' };
  const days = range === undefined ? undefined : daysOf(range);
  const words = (key: string, count = 0) => translate(dateRangePublicTexts, key, { count }, context.locale);
  const common = { invalid, describedBy, onBlur };
  return (
    <div className="dw-range" {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      <RangeEnd
        {...common}
        id={id}
        label={words('field.date-range.from')}
        day={from}
        min={min}
        max={max}
        onDay={(day) => onChange({ from: day, to })}
      />
      <RangeEnd
        {...common}
        id={`${id}-to`}
        label={words('field.date-range.to')}
        day={to}
        min={from === '' ? min : from}
        max={max}
        onDay={(day) => onChange({ from, to: day })}
      />
      {days === undefined || days < 1 ? null : (
        <span className="dw-range-days" role="status">
          {days === 1 ? words('field.date-range.day') : words('field.date-range.days', days)}
        </span>
      )}
    </div>
  );
}

/** Two date inputs of the browser, and how many days lie between them. */
export const dateRangeControl: FieldControl = {
  type: dateRangeField.type,
  Control: DateRangeControl,
  labelling: 'group',
};
