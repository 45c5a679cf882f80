import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { DecimalInput } from '../DecimalInput.tsx';
import { percentField } from './field.ts';

function PercentControl(props: ControlProps) {
  return <DecimalInput {...props} decimal={props.value} onDecimal={props.onChange} after="%" />;
}

/** An input for a share, with the sign behind. */
export const percentControl: FieldControl = {
  type: percentField.type,
  Control: PercentControl,
  labelling: 'input',
  align: 'end',
};
