import type { FieldValues, Form } from '@dealwright/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FormView } from '../../form-view/FormView.tsx';
import { createFormSession } from '../../index.ts';
import { useOrganization } from '../session/use-me.ts';
import { FormServicesOfServer } from './FormServicesOfServer.tsx';
import { type FormFacts, formInput } from './form-input.ts';

/** A form on a deal. */
export interface DealFormProps {
  readonly facts: FormFacts;
  readonly form: Form;
  readonly submitLabel: string;
  /** Values that changed; answers when the server has taken or refused them. */
  readonly onSubmit: (changed: FieldValues) => Promise<unknown> | undefined;
  /** A new key makes a new session: another deal, or the deal after a change by others. */
  readonly sessionKey: string;
}

/** The one renderer on what the server sent of a deal: shows what the person may see, sends only what changed. */
export function DealForm({ facts, form, submitLabel, onSubmit, sessionKey }: DealFormProps) {
  const { i18n } = useTranslation();
  const organization = useOrganization();
  const session = useMemo(
    () =>
      createFormSession(formInput(facts, { form, locale: i18n.language, organization, now: new Date().toISOString() })),
    [sessionKey, i18n.language, organization?.id],
  );
  return (
    <FormServicesOfServer>
      <FormView session={session} submitLabel={submitLabel} onSubmit={(submission) => onSubmit(submission.changed)} />
    </FormServicesOfServer>
  );
}
