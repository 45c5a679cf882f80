import { EyeOff } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { FieldView } from '../form/form-session.ts';
import type { ControlProps, FieldControl, Labelling } from './control.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { elementId, spanStyle, useForm, useFormText } from './form-context.tsx';
import { useFormServices } from './form-services.tsx';
import { ReadView } from './ReadView.tsx';
import { useFieldView } from './use-field-view.ts';

/** One field of a form: label, control, help and problems. Draws again only when the field's own view changes. */
export const FieldSlot = memo(function FieldSlot({ id, span }: { readonly id: string; readonly span: number }) {
  const { session, controls, lazy } = useForm();
  const view = useFieldView(session, id);
  if (!view.visible) return null;
  const control = controls.get(session.context(id).field.type);
  const writable = control !== undefined && !view.readonly;
  return (
    <div className={lazy ? 'dw-slot dw-lazy' : 'dw-slot'} style={spanStyle(span)}>
      {writable ? <WritableField view={view} control={control} /> : <ReadField view={view} />}
    </div>
  );
});

function Label({ view }: { readonly view: FieldView }) {
  const { session, marks } = useForm();
  const text = useFormText();
  const words = session.text(session.context(view.id).field.label);
  const star = view.required && marks === 'required';
  return (
    <>
      <span className="dw-label-words">{words}</span>
      {star ? (
        <span className="dw-star" title={text('form.required')}>
          *
        </span>
      ) : null}
      {!view.required && !view.readonly && marks === 'optional' ? (
        <span className="dw-optional">{text('form.optional')}</span>
      ) : null}
    </>
  );
}

function WritableField({ view, control }: { readonly view: FieldView; readonly control: FieldControl }) {
  const { session, prefix } = useForm();
  const { id, value, options, required } = view;
  const element = elementId(prefix, id);
  const context = session.context(id);
  const { help } = context.field;
  const said = view.problems.filter(({ path }) => path === '');
  const invalid = view.problems.some(({ severity }) => severity === 'error');
  const described = [
    help === undefined ? '' : `${element}-help`,
    said.length === 0 ? '' : `${element}-problems`,
  ].filter(Boolean);
  const props: ControlProps = {
    field: id,
    id: element,
    value,
    context,
    options,
    required,
    invalid,
    describedBy: described.length === 0 ? undefined : described.join(' '),
    name: undefined,
    problems: view.problems,
    onChange: (next) => session.set(id, next),
    onBlur: () => session.blur(id),
  };
  return (
    <Named
      view={view}
      element={element}
      labelling={typeof control.labelling === 'string' ? control.labelling : control.labelling(context.field)}
      describedBy={props.describedBy}
    >
      {help === undefined ? null : (
        <p className="dw-help" id={`${element}-help`}>
          {session.text(help)}
        </p>
      )}
      <control.Control {...props} />
      <FieldProblems id={`${element}-problems`} problems={said} />
    </Named>
  );
}

interface NamedProps {
  readonly view: FieldView;
  readonly element: string;
  readonly labelling: Labelling;
  readonly describedBy: string | undefined;
  readonly children: ReactNode;
}

function Named({ view, element, labelling, describedBy, children }: NamedProps) {
  if (labelling === 'group') {
    return (
      <fieldset className="dw-group" aria-describedby={describedBy}>
        <legend className="dw-label">
          <Label view={view} />
        </legend>
        {children}
      </fieldset>
    );
  }
  return (
    <>
      <label className="dw-label" htmlFor={element}>
        <Label view={view} />
      </label>
      {children}
    </>
  );
}

/** A value that cannot be changed here. A computed one is read out when it changes. */
function ReadField({ view }: { readonly view: FieldView }) {
  const { session, prefix } = useForm();
  const { maskedAction } = useFormServices();
  const text = useFormText();
  const element = elementId(prefix, view.id);
  const context = session.context(view.id);
  const computed = view.causes.value?.kind === 'computed';
  // Nothing is hidden behind an empty value.
  const hidden = view.masked && session.types.get(context.field.type)?.isEmpty(view.value) === false;
  return (
    <>
      <span className="dw-label" id={`${element}-label`}>
        <Label view={view} />
      </span>
      <output
        className="dw-read"
        id={element}
        aria-labelledby={`${element}-label`}
        aria-live={computed ? 'polite' : 'off'}
      >
        <ReadView value={view.value} context={context} />
        {hidden ? (
          <span className="dw-masked">
            <EyeOff size={14} aria-hidden />
            {text('form.masked')}
          </span>
        ) : null}
      </output>
      {hidden ? maskedAction?.(view.id) : null}
      <FieldProblems id={`${element}-problems`} problems={view.problems.filter(({ path }) => path === '')} />
    </>
  );
}
