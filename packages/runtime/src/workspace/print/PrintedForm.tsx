import { useMemo } from 'react';
import type { FieldAccess } from '../../form/form-session.ts';
import type { DealView } from '../deal/use-deal.ts';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';
import { fieldsInReadingOrder, widthIn } from '../form/form-of-task.ts';
import { useLiveSession } from '../form/use-live-session.ts';

/** Every field that the reader may see, in reading order, to read; masked ones as they are masked for him. */
export function PrintedForm({ view }: { readonly view: DealView }) {
  const { definition, values, states } = view;
  const facts = useMemo(() => ({ definition, values, states: toRead(states) }), [definition, values, states]);
  const form = useMemo(
    () =>
      formOfFields(
        fieldsInReadingOrder(definition).filter((id) => id in states),
        't:title',
        widthIn(definition),
      ),
    [definition, states],
  );
  const { session } = useLiveSession({ facts, form, name: `print/${view.card.id}` });
  return <DealForm session={session} submitLabel={null} onSubmit={() => undefined} />;
}

function toRead(states: DealView['states']): FieldAccess {
  const entries = Object.entries(states).map(([id, state]) => [id, state === 'masked' ? state : 'read'] as const);
  return Object.fromEntries(entries);
}
