import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useForm } from '../../form-view/form-context.tsx';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { textField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function TextControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { autofill = 'off' } = fieldSettings<Settings>(context.field);
  const isPublic = useForm().session.source.form.use === 'public';
  const { placeholder } = context.field;
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <input
      {...ariaOf(props)}
      {...typed}
      className="dw-input"
      type="text"
      autoComplete={isPublic ? autofill : 'off'}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}

/** An input of one line. */
export const textControl: FieldControl = { type: textField.type, Control: TextControl, labelling: 'input' };
