import { Button, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useWords } from '../../app/use-words.ts';
import { addTableColumn } from '../../document/commands/add-table-column.ts';
import { removeTableColumn } from '../../document/commands/remove-table-column.ts';
import { useDefinition, useDocument } from '../../document/use-document.ts';
import { columnsOf } from '../../tables/column-facts.ts';
import { useScopes } from '../use-scope.ts';
import { InputColumn } from './InputColumn.tsx';
import { OutputColumn } from './OutputColumn.tsx';

interface ColumnsProps {
  readonly id: string;
  readonly side: 'inputs' | 'outputs';
}

/** The columns of one side of a table, each with its field or formula and its heading. */
export function TableColumns({ id, side }: ColumnsProps) {
  const { t, of } = useWords();
  const table = useDefinition().tables?.[id];
  const { deal } = useScopes();
  if (table === undefined) return null;
  const { run } = useDocument.getState();
  const names = columnsOf(table, deal, of).filter((column) => column.side === (side === 'inputs' ? 'when' : 'then'));
  const fields = [...deal.fields.values()].map(({ id: value, label }) => ({ value, label }));
  return (
    <>
      {table[side].map((column, index) => (
        <div key={column.id} className="inspector-card">
          <div className="card-foot">
            <b className="column-name">{names[index]?.label}</b>
            <Button
              type="text"
              size="small"
              disabled={table[side].length === 1}
              aria-label={t('table.column.remove', { name: names[index]?.label ?? '' })}
              icon={<Trash2 size={14} />}
              onClick={() => run(removeTableColumn, { table: id, side, index })}
            />
          </div>
          {side === 'inputs' ? <InputColumn id={id} index={index} /> : <OutputColumn id={id} index={index} />}
        </div>
      ))}
      <Select
        size="small"
        className="full-width"
        aria-label={t('table.column.add')}
        placeholder={t('table.column.add')}
        suffixIcon={<Plus size={14} aria-hidden="true" />}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={fields}
        onChange={(field: string | null) => field !== null && run(addTableColumn, { table: id, side, field })}
      />
    </>
  );
}
