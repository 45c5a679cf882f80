import type { Json } from '@dealwright/shared';
import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { optionsOf } from '../choice-options.ts';
import { choicesField } from './field.ts';

function ChoicesControl({ id: element, value, context, options, invalid, name, onChange, onBlur }: ControlProps) {
  const chosen: readonly Json[] = Array.isArray(value) ? value : [];
  const offered = optionsOf(context.field).filter(
    ({ id }) => options === null || options.includes(id) || chosen.includes(id),
  );
  const toggle = (id: string, ticked: boolean): void =>
    onChange(ticked ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className="dw-options" id={element} {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      {offered.map(({ id, label }) => (
        <label key={id} className="dw-option">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            aria-invalid={invalid || undefined}
            onChange={(event) => toggle(id, event.target.checked)}
            onBlur={onBlur}
          />
          <span>{context.text(label)}</span>
        </label>
      ))}
    </div>
  );
}

/** A box for each option. */
export const choicesControl: FieldControl = { type: choicesField.type, Control: ChoicesControl, labelling: 'group' };
