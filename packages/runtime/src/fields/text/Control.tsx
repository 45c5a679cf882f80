import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { fieldSettings } from '../field-type.ts';
import { LineInput } from '../LineInput.tsx';
import { textField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function TextControl(props: ControlProps) {
  const { autofill = 'off' } = fieldSettings<Settings>(props.context.field);
  return <LineInput {...props} type="text" autofill={autofill} />;
}

/** An input of one line. */
export const textControl: FieldControl = { type: textField.type, Control: TextControl, labelling: 'input' };
