import { AppError, type TextParams, type Texts, translate } from '@dealwright/shared';
import { type CSSProperties, createContext, use } from 'react';
import type { FormSession } from '../form/form-session.ts';
import type { FieldControls } from './control.ts';
import { formTexts } from './texts.ts';

/** What every part of one form on screen shares; the same object as long as the session lives. */
export interface FormOnScreen {
  readonly session: FormSession;
  readonly controls: FieldControls;
  /** Begins the id of every element of this form. */
  readonly prefix: string;
  /** Which fields carry a word: the required ones a star, or the optional ones "optional". */
  readonly marks: 'required' | 'optional';
  /** Rows far below the first screen are drawn when they come near. */
  readonly lazy: boolean;
}

/** The form around. */
export const FormContext = createContext<FormOnScreen | null>(null);

/** The form around this part. */
export function useForm(): FormOnScreen {
  const form = use(FormContext);
  if (form === null) throw new AppError('server.failed');
  return form;
}

/** Words of the form, in the session's language. */
export function useFormText(): (key: keyof typeof formTexts, params?: TextParams) => string {
  const { session } = useForm();
  return (key, params = {}) => translate(formTexts as Texts, key, params, session.locale);
}

/** How many of the twelve columns a part takes. */
export function spanStyle(span: number): CSSProperties {
  return { '--span': span } as CSSProperties;
}

/** Id of the element of a field that takes the focus; `path` names a cell of a sub-table. */
export function elementId(prefix: string, field: string, path = ''): string {
  return `${prefix}-${field}${path.replaceAll('/', '-')}`;
}
