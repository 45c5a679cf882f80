import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useForm } from '../../form-view/form-context.tsx';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { phoneField } from './field.ts';
import { formatPhone } from './phone-number.ts';
import type { Settings } from './settings.generated.ts';

function PhoneControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { country } = fieldSettings<Settings>(context.field);
  const isPublic = useForm().session.source.form.use === 'public';
  const { placeholder } = context.field;
  const shown = typeof value === 'string' ? formatPhone(value, country) : '';
  const typed = useTypedText({ shown, onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      type="tel"
      inputMode="tel"
      autoComplete={isPublic ? 'tel' : 'off'}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}

/** An input for a number as people write it, with the right keyboard on a phone. */
export const phoneControl: FieldControl = { type: phoneField.type, Control: PhoneControl, labelling: 'input' };
