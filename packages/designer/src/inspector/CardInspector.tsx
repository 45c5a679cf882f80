import { fieldTypes } from '@dealwright/runtime';
import type { DealCard } from '@dealwright/shared';
import { Select } from 'antd';
import { useId } from 'react';
import { useWords } from '../app/use-words.ts';
import { setCard } from '../document/commands/set-card.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorFrame, InspectorRow, InspectorSection } from './InspectorFrame.tsx';

/** What stands on a deal's card: two lines, an amount, and up to four fields more. */
export function CardInspector() {
  const { t, of } = useWords();
  const id = useId();
  const { pipeline, fields } = useDefinition();
  const { card } = pipeline;
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const offered = Object.entries(fields).filter(([field]) => !columns.has(field));
  const choices = offered.map(([value, { label }]) => ({ value, label: of(label) }));
  const money = offered.filter(([, field]) => fieldTypes.get(field.type)?.valueType(field).kind === 'money');
  const write = (change: { readonly [Member in keyof DealCard]?: DealCard[Member] | undefined }): void => {
    const next = Object.entries({ ...card, ...change }).filter(([, value]) => value !== undefined);
    useDocument.getState().run(setCard, { card: Object.fromEntries(next) as unknown as DealCard });
  };
  return (
    <InspectorFrame icon="clipboard-check" title={t('part.card')} subtitle={t('inspector.card.where')}>
      <InspectorSection>
        <ChoiceRow
          label={t('inspector.card.title')}
          value={card.title}
          choices={choices}
          onChoose={(title) => title !== undefined && write({ title })}
        />
        <ChoiceRow
          label={t('inspector.card.subtitle')}
          value={card.subtitle}
          none={t('inspector.card.nothing')}
          choices={choices}
          onChoose={(subtitle) => write({ subtitle })}
        />
        <ChoiceRow
          label={t('inspector.card.amount')}
          value={card.amount}
          none={t('inspector.card.nothing')}
          choices={money.map(([value, { label }]) => ({ value, label: of(label) }))}
          onChoose={(amount) => write({ amount })}
        />
        <InspectorRow label={t('inspector.card.fields')} id={id}>
          <Select
            id={id}
            mode="multiple"
            maxCount={4}
            className="full-width"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...(card.fields ?? [])]}
            options={choices}
            onChange={(chosen: string[]) => write({ fields: chosen.length === 0 ? undefined : chosen })}
          />
        </InspectorRow>
      </InspectorSection>
    </InspectorFrame>
  );
}
