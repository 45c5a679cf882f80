import type { FieldValues } from '@dealwright/shared';
import type { ReactNode } from 'react';
import type { FormSession } from '../../form/form-session.ts';
import { FormView } from '../../form-view/FormView.tsx';
import { FormServicesOfServer } from './FormServicesOfServer.tsx';

/** A form on a deal. */
export interface DealFormProps {
  readonly session: FormSession;
  /** Null: something else sends the form. */
  readonly submitLabel: string | null;
  /** Values that changed; answers when the server has taken or refused them. */
  readonly onSubmit: (changed: FieldValues) => Promise<unknown> | undefined;
  /** Where the focus goes when something is wrong. */
  readonly onInvalid?: 'summary' | 'first';
  /** Stands above the button. */
  readonly children?: ReactNode;
}

/** The one renderer on what the server sent of a deal: shows what the person may see, sends only what changed. */
export function DealForm({ session, submitLabel, onSubmit, onInvalid = 'summary', children }: DealFormProps) {
  return (
    <FormServicesOfServer>
      <FormView
        session={session}
        submitLabel={submitLabel}
        onInvalid={onInvalid}
        onSubmit={(submission) => onSubmit(submission.changed)}
      >
        {children}
      </FormView>
    </FormServicesOfServer>
  );
}
