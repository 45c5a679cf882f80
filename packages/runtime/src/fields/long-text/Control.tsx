import { ariaOf, type ControlProps, type FieldControl, type ReadProps } from '../../form-view/control.ts';
import { useTypedText } from '../../form-view/use-typed-text.ts';
import { fieldSettings } from '../field-type.ts';
import { longTextField } from './field.ts';
import type { Settings } from './settings.generated.ts';

function LongTextControl(props: ControlProps) {
  const { value, context, onChange, onBlur } = props;
  const { rows = 4 } = fieldSettings<Settings>(context.field);
  const { placeholder } = context.field;
  const typed = useTypedText({ shown: typeof value === 'string' ? value : '', onText: onChange, onBlur });
  return (
    <textarea
      {...ariaOf(props)}
      {...typed}
      className="dw-input dw-textarea"
      rows={rows}
      placeholder={placeholder === undefined ? undefined : context.text(placeholder)}
    />
  );
}

function LongTextRead({ value }: ReadProps) {
  return <span className="dw-lines">{String(value)}</span>;
}

/** A box of several lines. */
export const longTextControl: FieldControl = {
  type: longTextField.type,
  Control: LongTextControl,
  labelling: 'input',
  ReadView: LongTextRead,
};
