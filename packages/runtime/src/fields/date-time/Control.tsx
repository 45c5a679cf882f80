import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { clockOf, instantOfClock } from '../calendar.ts';
import { fieldSettings } from '../field-type.ts';
import { dateTimeField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function DateTimeControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { minuteStep = 1 } = fieldSettings<Settings>(context.field);
  const zone = context.timeZone ?? 'UTC';
  const typed = useTypedText({
    shown: typeof value === 'string' ? clockOf(value, zone) : '',
    onText: (text) => onChange(text === '' ? null : (instantOfClock(text, zone) ?? text)),
    onBlur,
  });
  return (
    <input {...ariaOf(props)} {...typed} className="dw-input dw-date" type="datetime-local" step={minuteStep * 60} />
  );
}

/** The browser's own input for a date with a time, on the clock of the reader's zone. */
export const dateTimeControl: FieldControl = { type: dateTimeField.type, Control: DateTimeControl, labelling: 'input' };
