import { textOf } from '@dealwright/shared';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DealForm } from '../form/DealForm.tsx';
import { formOfFields } from '../form/form-input.ts';
import { RevealList } from './RevealList.tsx';
import { type DealView, useCommand } from './use-deal.ts';

const allFields = 'all';

/** The deal's forms by permission: the stage's own first, any other and all fields to choose. */
export function DealFormPane({ view }: { readonly view: DealView }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const command = useCommand(view.card.id);
  const { definition, card } = view;
  const stageForm = definition.pipeline.stages[card.stage]?.form;
  const [chosen, setChosen] = useState(stageForm ?? allFields);
  const form = definition.forms[chosen] ?? formOfFields(topFields(view), 't:title');
  return (
    <div className="deal-form">
      <label className="deal-form-pick">
        <span>{t('deal.form.pick')}</span>
        <select className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {Object.entries(definition.forms)
            .filter(([, each]) => each.use === 'stage' || each.use === 'start')
            .map(([id, each]) => (
              <option key={id} value={id}>
                {textOf(definition, each.title, i18n.language)}
              </option>
            ))}
          <option value={allFields}>{t('deal.all-fields')}</option>
        </select>
      </label>
      <DealForm
        facts={view}
        form={form}
        submitLabel={t('deal.save')}
        sessionKey={`${card.id}/${chosen}/${card.revision}`}
        onSubmit={async (changed) => {
          if (Object.keys(changed).length === 0) return void message.info(t('deal.unchanged'));
          return command({ kind: 'edit', values: { ...changed } }, t('deal.saved'));
        }}
      />
      <RevealList view={view} />
    </div>
  );
}

/** Fields that are not columns of a sub-table. */
function topFields(view: DealView): readonly string[] {
  const columns = new Set(Object.values(view.definition.fields).flatMap((field) => field.columns ?? []));
  return Object.keys(view.definition.fields).filter((id) => !columns.has(id));
}
