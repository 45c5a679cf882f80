import type { DecisionTable } from '@dealwright/shared';
import { useWords } from '../../app/use-words.ts';
import { setPart } from '../../document/commands/set-part.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ChoiceRow } from '../ChoiceRow.tsx';
import { InspectorSection } from '../InspectorFrame.tsx';
import { TableColumns } from './TableColumns.tsx';
import { TitleRow } from './TitleRow.tsx';

const hits = ['unique', 'first', 'any', 'priority', 'collect', 'rule-order', 'output-order'] as const;
const aggregates = ['sum', 'min', 'max', 'count'] as const;

/** What a table is called, what several fitting rows mean, and which columns it has. */
export function TableSettings({ id }: { readonly id: string }) {
  const { t } = useWords();
  const table = useDefinition().tables?.[id];
  if (table === undefined) return null;
  const set = (member: keyof DecisionTable, value: unknown): void => {
    useDocument.getState().run(setPart, { part: 'table', id, member, value });
  };
  return (
    <>
      <InspectorSection>
        <TitleRow textRef={table.title} />
        <ChoiceRow
          label={t('table.hit')}
          value={table.hit}
          choices={hits.map((value) => ({ value, label: t(`table.hit.${value}`) }))}
          onChoose={(hit) => set('hit', hit)}
        />
        <p className="inspector-note">{t(`table.hit.${table.hit}.help`)}</p>
        {(table.hit === 'collect' || table.aggregate !== undefined) && (
          <ChoiceRow
            label={t('table.aggregate')}
            value={table.aggregate}
            none={t('table.aggregate.none')}
            choices={aggregates.map((value) => ({ value, label: t(`table.aggregate.${value}`) }))}
            onChoose={(aggregate) => set('aggregate', aggregate)}
          />
        )}
      </InspectorSection>
      <InspectorSection title={t('table.inputs')}>
        <TableColumns id={id} side="inputs" />
      </InspectorSection>
      <InspectorSection title={t('table.outputs')}>
        <TableColumns id={id} side="outputs" />
      </InspectorSection>
    </>
  );
}
