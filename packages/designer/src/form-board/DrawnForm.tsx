import { createFormSession, type FormSession, formSourceOf } from '@dealwright/runtime';
import { FormContext, type FormOnScreen, fieldControls } from '@dealwright/runtime/react';
import type { FieldValues, ProcessDefinition } from '@dealwright/shared';
import { type ReactNode, useMemo } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDefinition } from '../document/use-document.ts';

const noValues: FieldValues = Object.freeze({});

/** Gives the faces of the fields what controls expect around them: a session of the form, empty and not filled by anybody. */
export function DrawnForm({ form, children }: { readonly form: string; readonly children: ReactNode }) {
  const definition = useDefinition();
  const { locale } = useWords();
  const onScreen = useMemo((): FormOnScreen | null => {
    const session = sessionOf(definition, form, locale);
    return session === null
      ? null
      : { session, controls: fieldControls, prefix: 'drawn', marks: 'required', lazy: false };
  }, [definition, form, locale]);
  return onScreen === null ? null : <FormContext value={onScreen}>{children}</FormContext>;
}

function sessionOf(definition: ProcessDefinition, form: string, locale: string): FormSession | null {
  const source = formSourceOf(definition, form);
  if (source === null) return null;
  const access = Object.fromEntries(Object.keys(definition.fields).map((id) => [id, 'edit' as const]));
  const withoutRules = { ...source, form: { ...source.form, rules: {} } };
  return createFormSession({ source: withoutRules, values: noValues, access, locale, inputs: {}, organization: null });
}
