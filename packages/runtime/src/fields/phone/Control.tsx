import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { fieldSettings } from '../field-type.ts';
import { LineInput } from '../LineInput.tsx';
import { phoneField } from './field.ts';
import { formatPhone } from './phone-number.ts';
import type { Settings } from './settings.generated.ts';

function PhoneControl(props: ControlProps) {
  const { value, context } = props;
  const { country } = fieldSettings<Settings>(context.field);
  const shown = typeof value === 'string' ? formatPhone(value, country) : '';
  return <LineInput {...props} type="tel" inputMode="tel" autofill="tel" shown={shown} />;
}

/** An input for a number as people write it, with the right keyboard on a phone. */
export const phoneControl: FieldControl = { type: phoneField.type, Control: PhoneControl, labelling: 'input' };
