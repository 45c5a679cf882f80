import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { LineInput } from '../LineInput.tsx';
import { emailField } from './field.ts';

function EmailControl(props: ControlProps) {
  return <LineInput {...props} type="email" inputMode="email" autofill="email" literal />;
}

/** An input for an address, with the right keyboard on a phone. */
export const emailControl: FieldControl = { type: emailField.type, Control: EmailControl, labelling: 'input' };
