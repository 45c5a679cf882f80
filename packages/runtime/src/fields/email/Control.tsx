import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useForm } from '../../form-view/form-context.tsx';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { emailField } from './field.ts';

function EmailControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const isPublic = useForm().session.source.form.use === 'public';
  const { placeholder } = context.field;
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      type="email"
      inputMode="email"
      autoComplete={isPublic ? 'email' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}

/** An input for an address, with the right keyboard on a phone. */
export const emailControl: FieldControl = { type: emailField.type, Control: EmailControl, labelling: 'input' };
