import type { Json } from '@dealwright/shared';
import type { FieldContext } from '../fields/field-type.ts';
import { useForm, useFormText } from './form-context.tsx';

/** A value in words, or in the type's own picture; an empty one says so. */
export function ReadView({ value, context }: { readonly value: Json; readonly context: FieldContext }) {
  const { controls, session } = useForm();
  const text = useFormText();
  const type = session.types.get(context.field.type);
  const Picture = controls.get(context.field.type)?.ReadView;
  if (type === undefined || type.isEmpty(value))
    return <span className="dw-empty">{context.field.computed === undefined ? text('form.empty') : '–'}</span>;
  // What is masked, or was stored by an older version, is no value of the type: it is shown in words.
  if (Picture !== undefined && type.normalize(value, context) !== undefined)
    return <Picture value={value} context={context} />;
  return <>{type.format(value, context)}</>;
}
