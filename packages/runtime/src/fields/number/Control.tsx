import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { DecimalInput } from '../DecimalInput.tsx';
import { fieldSettings } from '../field-type.ts';
import { numberField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function NumberControl(props: ControlProps) {
  const { unit } = fieldSettings<Settings>(props.context.field);
  const after = unit === undefined ? {} : { after: props.context.text(unit) };
  return <DecimalInput {...props} decimal={props.value} onDecimal={props.onChange} {...after} />;
}

/** An input for a number, with its unit behind. */
export const numberControl: FieldControl = {
  type: numberField.type,
  Control: NumberControl,
  labelling: 'input',
  align: 'end',
};
