import { type FormEvent, type ReactNode, useId, useMemo, useState } from 'react';
import type { FormSession, Submission, SummaryLine } from '../form/form-session.ts';
import { readLayout } from '../form/layout.ts';
import type { FieldControls } from './control.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FocusWishContext } from './focus-wish.ts';
import { FormContext, type FormOnScreen, useFormText } from './form-context.tsx';
import { LayoutPart } from './LayoutPart.tsx';
import { useFocusField } from './use-focus-field.ts';

/** What a form on screen is made of. */
export interface FormViewProps {
  readonly session: FormSession;
  /** Words of the button; null for no button, left out for the form's own words. */
  readonly submitLabel?: string | null;
  /** Called with what may be sent. The button waits for it; when it throws, the form says that sending failed. */
  readonly onSubmit: (submission: Extract<Submission, { readonly ok: true }>) => Promise<unknown> | undefined;
  /** Whether the required fields carry a star or the optional ones a word. */
  readonly marks?: 'required' | 'optional';
  /** Where the focus goes when something is wrong. */
  readonly onInvalid?: 'summary' | 'first';
  /** Stands above the button. */
  readonly children?: ReactNode;
}

/** Forms longer than this draw what is far below when it comes near. */
const lazyFrom = 60;

/** A form with the given controls; `FormView` is the same with all of them. */
export function FormFrame({ controls, ...props }: FormViewProps & { readonly controls: FieldControls }) {
  const { session, marks = 'required' } = props;
  const prefix = useId();
  const wish = useFocusField(prefix);
  const form = useMemo((): FormOnScreen => {
    const lazy = Object.keys(session.source.form.layout).length > lazyFrom;
    return { session, controls, prefix, marks, lazy };
  }, [session, controls, prefix, marks]);
  return (
    <FormContext value={form}>
      <FocusWishContext value={wish}>
        <FormElement {...props} onFirst={(line) => wish.focus(line.field, line.path)} />
      </FocusWishContext>
    </FormContext>
  );
}

/** The first place, in reading order, that the server refused. */
function firstRefused(session: FormSession): FocusPlace | undefined {
  const places = readLayout(session.source.form).order.flatMap((field) =>
    session.field(field).problems.flatMap(({ code, path }) => (code === 'server' ? [{ field, path }] : [])),
  );
  return places[0];
}

type FocusPlace = Pick<SummaryLine, 'field' | 'path'>;

type FormElementProps = FormViewProps & { readonly onFirst: (place: FocusPlace) => void };

function FormElement({ session, submitLabel, onSubmit, onInvalid = 'summary', onFirst, children }: FormElementProps) {
  const text = useFormText();
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const [state, setState] = useState<'ready' | 'sending' | 'failed'>('ready');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (state === 'sending') return;
    const submission = session.submit();
    setLines(submission.ok ? [] : submission.summary);
    if (!submission.ok) {
      const [first] = submission.summary;
      if (onInvalid === 'first' && first !== undefined) onFirst(first);
      return;
    }
    setState('sending');
    try {
      await onSubmit(submission);
      setState('ready');
      const refused = firstRefused(session);
      if (refused !== undefined) onFirst(refused);
    } catch (error) {
      setState('failed');
      reportError(error);
    }
  };
  const own = session.source.form.submit;
  const label = submitLabel ?? (own === undefined ? text('form.submit') : session.text(own));
  return (
    <form className="dw-form" noValidate onSubmit={(event) => void submit(event)}>
      {onInvalid === 'summary' ? <ErrorSummary lines={lines} takeFocus /> : null}
      <LayoutPart id="root" depth={0} />
      {children}
      {state === 'failed' ? (
        <p className="dw-failed" role="alert">
          {text('form.failed')}
        </p>
      ) : null}
      {submitLabel === null ? null : (
        <div className="dw-submit">
          <button type="submit" className="dw-button dw-primary" aria-disabled={state === 'sending' || undefined}>
            {state === 'sending' ? text('form.sending') : label}
          </button>
        </div>
      )}
    </form>
  );
}
