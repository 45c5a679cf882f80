import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { emailField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function EmailControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { autofill = false } = fieldSettings<Settings>(context.field);
  const { placeholder } = context.field;
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      type="email"
      inputMode="email"
      autoComplete={autofill ? 'email' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}

/** An input for an address, with the right keyboard on a phone. */
export const emailControl: FieldControl = { type: emailField.type, Control: EmailControl, labelling: 'input' };
