import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { dateField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function DateControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { min, max } = fieldSettings<Settings>(context.field);
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <input {...ariaOf(props)} {...typed} className="dw-input dw-date" type="date" min={min} max={max ?? '9999-12-31'} />
  );
}

/** The browser's own date input. */
export const dateControl: FieldControl = { type: dateField.type, Control: DateControl, labelling: 'input' };
