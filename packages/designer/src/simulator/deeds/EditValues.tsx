import type { Deal } from '@dealwright/runtime';
import { FormView } from '@dealwright/runtime/react';
import type { FieldValues } from '@dealwright/shared';
import { useMemo, useState } from 'react';
import { useWords } from '../../app/use-words.ts';
import type { RunningProps } from '../CaseActions.tsx';
import { dealSession } from '../deal-session.ts';
import { useSimulation } from '../use-simulation.ts';

/** The owner changes values of the deal as it stands; what was approved before may not stand then. */
export function EditValues({ running, deal }: RunningProps & { readonly deal: Deal }) {
  const { t, locale } = useWords();
  const { stage, now, result, story } = running;
  const [open, setOpen] = useState(false);
  const at = result.steps.at(-1)?.at ?? deal.startedAt;
  const begunWith = story.start.form;
  const session = useMemo(
    () => (open ? dealSession(now, deal, { person: deal.owner, begunWith, at, locale }) : null),
    [open, now, deal, begunWith, at, locale],
  );
  if (deal.status !== 'open' || Object.keys(stage.definition.fields).length === 0) return null;
  const change = (values: FieldValues): void => {
    if (useSimulation.getState().give({ do: 'edit', by: deal.owner, values }, stage)) setOpen(false);
  };
  if (!open)
    return (
      <button type="button" className="button simulator-wide" onClick={() => setOpen(true)}>
        {t('simulator.answer.edit')}…
      </button>
    );
  return (
    <fieldset className="simulator-deed-form" aria-label={t('simulator.answer.edit')}>
      <legend>{t('simulator.answer.edit')}</legend>
      {session === null ? (
        <p className="simulator-hint">{t('simulator.edit.none')}</p>
      ) : (
        <div className="simulator-form">
          <FormView
            session={session}
            submitLabel={t('simulator.do-it')}
            onInvalid="first"
            onSubmit={async ({ changed }) => change(changed)}
          />
        </div>
      )}
      <div className="simulator-answers">
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {t('simulator.leave')}
        </button>
      </div>
    </fieldset>
  );
}
