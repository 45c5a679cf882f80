import type { DecisionTable } from '@dealwright/shared';
import { useWords } from '../../app/use-words.ts';
import { setTableColumn } from '../../document/commands/set-table-column.ts';
import { setText } from '../../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ChoiceRow } from '../ChoiceRow.tsx';
import { FeelEditor } from '../FeelEditor.tsx';
import { useScopes } from '../use-scope.ts';
import { WordsRow } from '../WordsRow.tsx';

type Input = DecisionTable['inputs'][number];

/** What one asked column asks: a field, or a formula; and what stands above it. */
export function InputColumn({ id, index }: { readonly id: string; readonly index: number }) {
  const { t } = useWords();
  const column = useDefinition().tables?.[id]?.inputs[index];
  const { deal } = useScopes();
  if (column === undefined) return null;
  const { run } = useDocument.getState();
  const write = (next: Input): void => {
    run(setTableColumn, { table: id, side: 'inputs', index, column: next });
  };
  const { value } = column;
  const fields = [...deal.fields.values()].map((field) => ({ value: field.id, label: field.label }));
  const label = column.label ?? `t:${column.id}`;
  return (
    <>
      <ChoiceRow
        label={t('table.column.field')}
        value={'field' in value ? value.field : undefined}
        none={t('table.column.formula')}
        choices={fields}
        onChoose={(field) => field !== undefined && write({ ...column, value: { field } })}
      />
      <FeelEditor
        label={t('table.column.formula')}
        value={value}
        scope={deal}
        onChange={(next) => write({ ...column, value: next })}
      />
      <WordsRow
        label={t('table.column.label')}
        textRef={column.label}
        onWrite={(text, locale) => {
          if (column.label === undefined) write({ ...column, label });
          run(setText, { ref: label, locale, text });
        }}
      />
    </>
  );
}
