import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { useFormText } from '../../form-view/form-context.tsx';
import { type OptionSetting, optionsOf } from '../choice-options.ts';
import { fieldSettings } from '../field-type.ts';
import { choiceField } from './field.ts';
import type { Settings } from './settings.generated.ts';

/** Options that may be chosen now; a chosen one that is gone stays to be seen. */
function offered({ context, options, value }: ControlProps): readonly OptionSetting[] {
  return optionsOf(context.field).filter(({ id }) => options === null || options.includes(id) || id === value);
}

function ChoiceList(props: ControlProps) {
  const { value, context, onChange } = props;
  const text = useFormText();
  const { placeholder } = context.field;
  return (
    <select
      {...ariaOf(props)}
      className="dw-input dw-select"
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{placeholder === undefined ? text('form.choose') : context.text(placeholder)}</option>
      {offered(props).map(({ id, label }) => (
        <option key={id} value={id}>
          {context.text(label)}
        </option>
      ))}
    </select>
  );
}

function ChoiceRadios(props: ControlProps) {
  const { id: element, value, context, invalid, onChange, onBlur } = props;
  return (
    <div className="dw-options" id={element}>
      {offered(props).map(({ id, label }) => (
        <label key={id} className="dw-option">
          <input
            type="radio"
            name={element}
            checked={value === id}
            aria-invalid={invalid || undefined}
            onChange={() => onChange(id)}
            onBlur={onBlur}
          />
          <span>{context.text(label)}</span>
        </label>
      ))}
    </div>
  );
}

function ChoiceControl(props: ControlProps) {
  const { display = 'list' } = fieldSettings<Settings>(props.context.field);
  if (display === 'list' || props.name !== undefined) return <ChoiceList {...props} />;
  return <ChoiceRadios {...props} />;
}

/** A list or radio buttons, as the settings say; in a cell always a list. */
export const choiceControl: FieldControl = {
  type: choiceField.type,
  Control: ChoiceControl,
  labelling: ({ settings }) => (settings.display === 'radios' ? 'group' : 'input'),
};
