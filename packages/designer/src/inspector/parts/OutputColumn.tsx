import type { DecisionTable, Expression } from '@dealwright/shared';
import { Button } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { setTableColumn } from '../../document/commands/set-table-column.ts';
import { setText } from '../../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { ChoiceRow } from '../ChoiceRow.tsx';
import { FeelEditor } from '../FeelEditor.tsx';
import { freshConstant } from '../fresh-clause.ts';
import { InspectorRow } from '../InspectorFrame.tsx';
import { useScopes } from '../use-scope.ts';
import { ValueEditor } from '../ValueEditor.tsx';
import { WordsRow } from '../WordsRow.tsx';

type Output = DecisionTable['outputs'][number];

/** Which field a result column writes, what it gives when no row fits, and which of its values counts most. */
export function OutputColumn({ id, index }: { readonly id: string; readonly index: number }) {
  const { t } = useWords();
  const table = useDefinition().tables?.[id];
  const { deal } = useScopes();
  const column = table?.outputs[index];
  if (table === undefined || column === undefined) return null;
  const { run } = useDocument.getState();
  const write = (next: { readonly [Member in keyof Output]: Output[Member] | undefined }): void => {
    const kept = Object.entries(next).filter(([, value]) => value !== undefined);
    run(setTableColumn, { table: id, side: 'outputs', index, column: Object.fromEntries(kept) as unknown as Output });
  };
  const fields = [...deal.fields.values()].map((field) => ({ value: field.id, label: field.label }));
  const type = deal.fields.get(column.field)?.type;
  const label = column.label ?? `t:${column.id}`;
  const ranks = table.hit === 'priority' || table.hit === 'output-order' || column.priorities !== undefined;
  const priorities = column.priorities ?? [];
  const rank = (next: readonly Expression[]): void =>
    write({ ...column, priorities: next.length === 0 ? undefined : next });
  return (
    <>
      <ChoiceRow
        label={t('table.column.field')}
        value={column.field}
        choices={fields}
        onChoose={(field) => field !== undefined && write({ ...column, field })}
      />
      <WordsRow
        label={t('table.column.label')}
        textRef={column.label}
        onWrite={(text, locale) => {
          if (column.label === undefined) write({ ...column, label });
          run(setText, { ref: label, locale, text });
        }}
      />
      <InspectorRow label={t('table.column.otherwise')}>
        <FeelEditor
          label={t('table.column.otherwise')}
          value={column.otherwise}
          scope={deal}
          onChange={(otherwise) => write({ ...column, otherwise })}
          onClear={() => write({ ...column, otherwise: undefined })}
        />
      </InspectorRow>
      {ranks && type !== undefined && (
        <fieldset className="source-within" aria-label={t('table.column.priorities')}>
          <legend>{t('table.column.priorities')}</legend>
          {priorities.map((value, place) => (
            <div key={place} className="card-foot">
              <ValueEditor
                value={value}
                type={type}
                scope={deal}
                onChange={(next) => rank(priorities.with(place, next))}
              />
              <Button
                type="text"
                size="small"
                aria-label={t('table.column.priority.remove', { place: place + 1 })}
                icon={<Trash2 size={14} />}
                onClick={() => rank(priorities.toSpliced(place, 1))}
              />
            </div>
          ))}
          <button
            type="button"
            className="link-button"
            onClick={() => rank([...priorities, { const: freshConstant(type) }])}
          >
            <Plus size={14} aria-hidden="true" />
            {t('table.column.priority.add')}
          </button>
        </fieldset>
      )}
    </>
  );
}
