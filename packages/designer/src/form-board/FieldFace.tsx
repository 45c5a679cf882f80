import { fieldTypes } from '@dealwright/runtime';
import { type ControlProps, fieldControls, useForm } from '@dealwright/runtime/react';
import type { Field, FieldState } from '@dealwright/shared';
import { EyeOff } from 'lucide-react';
import { useWords } from '../app/use-words.ts';

/** A field's control as people will see it, out of reach of pointer and keys. */
export function FieldFace({
  id,
  field,
  state,
}: {
  readonly id: string;
  readonly field: Field;
  readonly state: FieldState;
}) {
  const { t } = useWords();
  const { session } = useForm();
  const control = fieldControls.get(field.type);
  const known = fieldTypes.has(field.type) && session.source.fields[id] !== undefined;
  if (control === undefined || !known) return <div className="face-unknown">{field.type}</div>;
  const view = session.field(id);
  const props: ControlProps = {
    id: `face-${id}`,
    field: id,
    value: view.value,
    context: session.context(id),
    options: null,
    required: false,
    invalid: false,
    describedBy: undefined,
    name: undefined,
    problems: [],
    onChange: nothing,
    onBlur: nothing,
  };
  return (
    <div className="face" inert aria-hidden="true" data-readonly={state === 'read' || field.computed !== undefined}>
      <control.Control {...props} />
      {field.privacy?.mask !== undefined && (
        <span className="face-mask">
          <EyeOff size={14} aria-hidden="true" />
          {t('board.masked')}
        </span>
      )}
    </div>
  );
}

/** A face is looked at, not used. */
function nothing(): undefined {
  return undefined;
}
