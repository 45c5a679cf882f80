import { translate } from '@dealwright/shared';
import { ariaOf, type ControlProps, type FieldControl } from '../../form-view/control.ts';
import { fieldSettings } from '../field-type.ts';
import { yesNoField } from './field.ts';
import type { Settings } from './settings.generated.ts';
import { yesNoPublicTexts } from './texts.ts';

function YesNoButtons({ id, value, context, invalid, name, onChange, onBlur }: ControlProps) {
  const answer = (yes: boolean) =>
    translate(yesNoPublicTexts, yes ? 'field.yes-no.yes' : 'field.yes-no.no', {}, context.locale);
  return (
    <div className="dw-segment" id={id} {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      {[true, false].map((yes) => (
        <label key={String(yes)} className="dw-segment-part">
          <input
            type="radio"
            name={id}
            checked={value === yes}
            aria-invalid={invalid || undefined}
            onChange={() => onChange(yes)}
            onBlur={onBlur}
          />
          <span>{answer(yes)}</span>
        </label>
      ))}
    </div>
  );
}

function YesNoBox(props: ControlProps) {
  const { value, onChange } = props;
  return (
    <span className="dw-box">
      <input
        {...ariaOf(props)}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}

function YesNoControl(props: ControlProps) {
  const { display = 'buttons' } = fieldSettings<Settings>(props.context.field);
  return display === 'box' ? <YesNoBox {...props} /> : <YesNoButtons {...props} />;
}

/** Two buttons, or one box. */
export const yesNoControl: FieldControl = {
  type: yesNoField.type,
  Control: YesNoControl,
  labelling: ({ settings }) => (settings.display === 'box' ? 'input' : 'group'),
};
