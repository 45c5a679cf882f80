import { textOf } from '@dealwright/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandWish, useCommand } from '../command/use-command.ts';
import { useShowProblems } from '../command/use-show-problems.ts';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';
import { fieldsInReadingOrder } from '../form/form-of-task.ts';
import { StaleBanner } from '../form/StaleBanner.tsx';
import { useLiveSession } from '../form/use-live-session.ts';
import { say } from '../toast/toasts.ts';
import { RevealList } from './RevealList.tsx';
import type { DealView } from './use-deal.ts';

const allFields = 'all';

/** The deal's forms by permission: the stage's own first, any other and all fields to choose. */
export function DealFormPane({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const { definition, card } = view;
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked ?? definition.pipeline.stages[card.stage]?.form ?? allFields;
  if (Object.keys(view.states).length === 0) return <p className="quiet">{t('deal.form.nothing')}</p>;
  return (
    <div className="deal-form">
      <label className="deal-form-pick">
        <span>{t('deal.form.pick')}</span>
        <select className="input" value={chosen} onChange={(event) => setPicked(event.target.value)}>
          {Object.entries(definition.forms)
            .filter(([id, each]) => each.use === 'stage' || each.use === 'start' || id === chosen)
            .map(([id, each]) => (
              <option key={id} value={id}>
                {textOf(definition, each.title, i18n.language)}
              </option>
            ))}
          <option value={allFields}>{t('deal.all-fields')}</option>
        </select>
      </label>
      <ChosenForm view={view} chosen={chosen} />
      <RevealList view={view} />
    </div>
  );
}

function ChosenForm({ view, chosen }: { readonly view: DealView; readonly chosen: string }) {
  const { t } = useTranslation();
  const command = useCommand();
  const { definition, card, states } = view;
  const form =
    definition.forms[chosen] ??
    formOfFields(
      fieldsInReadingOrder(definition).filter((id) => id in states),
      't:title',
    );
  const live = useLiveSession({ facts: view, form, name: `${card.id}/${chosen}` });
  const showProblems = useShowProblems(live.session);
  const writable = Object.values(states).some((state) => state === 'edit' || state === 'required');
  return (
    <>
      <StaleBanner live={live} definition={definition} />
      <DealForm
        session={live.session}
        submitLabel={view.may.edit && writable ? t('deal.save') : null}
        onInvalid="first"
        onSubmit={async (changed) => {
          if (Object.keys(changed).length === 0) return say('done', t('deal.unchanged'));
          await live.send(async () => {
            const wish = { kind: 'edit', values: { ...changed } } as CommandWish;
            const outcome = await command(card.id, wish, t('deal.saved'));
            if (!outcome.ok) showProblems(outcome.error);
            return outcome.ok;
          });
        }}
      />
    </>
  );
}
