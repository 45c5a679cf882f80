import { fieldTypes } from '@dealwright/runtime';
import { Button, Dropdown } from 'antd';
import { ArrowDown, ArrowUp, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { addColumn } from '../document/commands/add-column.ts';
import { moveColumn } from '../document/commands/move-column.ts';
import { removeField } from '../document/commands/remove-field.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { InspectorSection } from './InspectorFrame.tsx';

/** The columns of a sub-table: added, moved and removed here, and opened by a click. */
export function ColumnsSection({ field }: { readonly field: string }) {
  const { t, of } = useWords();
  const { fields } = useDefinition();
  const columns = fields[field]?.columns ?? [];
  const { run, select } = useDocument.getState();
  return (
    <InspectorSection title={t('inspector.columns')} aside={<AddColumn table={field} count={columns.length} />}>
      <ul className="row-list">
        {columns.map((column, index) => (
          <li key={column}>
            <ComponentIcon name={fieldTypes.get(fields[column]?.type ?? '')?.icon ?? 'square'} size={14} />
            <button type="button" className="row-list-name" onClick={() => select({ kind: 'field', field: column })}>
              {of(fields[column]?.label)}
              <ChevronRight size={14} aria-hidden="true" />
            </button>
            <Button
              type="text"
              size="small"
              disabled={index === 0}
              aria-label={t('inspector.option.up')}
              icon={<ArrowUp size={14} />}
              onClick={() => run(moveColumn, { table: field, field: column, index: index - 1 })}
            />
            <Button
              type="text"
              size="small"
              disabled={index === columns.length - 1}
              aria-label={t('inspector.option.down')}
              icon={<ArrowDown size={14} />}
              onClick={() => run(moveColumn, { table: field, field: column, index: index + 1 })}
            />
            <Button
              type="text"
              size="small"
              aria-label={t('board.delete')}
              icon={<Trash2 size={14} />}
              onClick={() => run(removeField, { field: column })}
            />
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

function AddColumn({ table, count }: { readonly table: string; readonly count: number }) {
  const { t } = useWords();
  const types = [...fieldTypes.values()].filter(({ hasColumns }) => !hasColumns);
  const add = (type: string): void => {
    const { run, newId, select } = useDocument.getState();
    const field = newId('f');
    if (run(addColumn, { type, table, index: count, field })) select({ kind: 'field', field });
  };
  const items = types.map(({ type, icon }) => ({
    key: type,
    label: t(`field.${type}.name`),
    icon: <ComponentIcon name={icon} />,
  }));
  return (
    <Dropdown trigger={['click']} menu={{ className: 'type-menu', items, onClick: ({ key }) => add(key) }}>
      <button type="button" className="link-button">
        <Plus size={14} aria-hidden="true" />
        {t('inspector.column.add')}
      </button>
    </Dropdown>
  );
}
