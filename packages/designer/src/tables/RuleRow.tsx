import type { Severity, TableRow } from '@dealwright/shared';
import { Button } from 'antd';
import { ArrowDown, ArrowUp, CircleX, Info, Trash2, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { useMessage } from '../app/use-message.ts';
import { useWords } from '../app/use-words.ts';
import { moveTableRow } from '../document/commands/move-table-row.ts';
import { removeTableRow } from '../document/commands/remove-table-row.ts';
import { setTableCells, type WrittenCell } from '../document/commands/set-table-cells.ts';
import { useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import type { ColumnFacts } from './column-facts.ts';
import { GridCell } from './GridCell.tsx';

/** A row of a decision table. */
export interface RuleRowProps {
  readonly table: string;
  readonly row: TableRow;
  readonly index: number;
  readonly count: number;
  readonly columns: readonly ColumnFacts[];
  readonly onPaste: (row: number, column: number, text: string) => void;
  readonly onGo: (row: number, column: number) => void;
}

/** One rule: its number, its tests, what it gives, and its place among the others. */
export const RuleRow = memo(function RuleRow({ table, row, index, count, columns, onPaste, onGo }: RuleRowProps) {
  const { t } = useWords();
  const { run } = useDocument.getState();
  const number = index + 1;
  const actions = [
    { key: 'up', icon: <ArrowUp size={14} />, to: index - 1 },
    { key: 'down', icon: <ArrowDown size={14} />, to: index + 1 },
  ] as const;
  return (
    <tr>
      <th scope="row" className="grid-number">
        <RowMark pointer={`/tables/${table}/rows/${index}`} />
        {number}
      </th>
      {columns.map((column, place) => (
        <GridCell
          key={`${column.side} ${column.index}`}
          column={column}
          value={column.side === 'when' ? row.when[column.index] : row.then[column.index]}
          name={t('table.cell', { column: column.label, row: number })}
          place={`${index} ${place}`}
          onWrite={(cell) => {
            const written = { side: column.side, row: index, column: column.index, cell } as WrittenCell;
            run(setTableCells, { table, cells: [written] });
          }}
          onPaste={(text) => onPaste(index, place, text)}
          onGo={(by) => onGo(index + by, place)}
        />
      ))}
      <td className="grid-actions">
        {actions.map(({ key, icon, to }) => (
          <Button
            key={key}
            type="text"
            size="small"
            disabled={to < 0 || to >= count}
            aria-label={t(`table.row.${key}`, { row: number })}
            title={t(`table.row.${key}`, { row: number })}
            icon={icon}
            onClick={() => run(moveTableRow, { table, row: index, to })}
          />
        ))}
        <Button
          type="text"
          size="small"
          aria-label={t('table.row.remove', { row: number })}
          title={t('table.row.remove', { row: number })}
          icon={<Trash2 size={14} />}
          onClick={() => run(removeTableRow, { table, row: index })}
        />
      </td>
    </tr>
  );
});

const marks: Readonly<Record<Severity, typeof Info>> = { error: CircleX, warning: TriangleAlert, notice: Info };

/** The gravest problem of a row, in the row. */
function RowMark({ pointer }: { readonly pointer: string }) {
  const message = useMessage();
  const found = useProblems(({ problems }) =>
    problems.find((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)),
  );
  if (found === undefined) return null;
  const Mark = marks[found.severity];
  const words = message(`problem.${found.code}`, found.params);
  return (
    <span role="img" aria-label={words} title={words} className={`severity-${found.severity}`}>
      <Mark size={14} aria-hidden="true" />
    </span>
  );
}
