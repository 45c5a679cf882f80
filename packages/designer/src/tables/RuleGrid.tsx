import type { DecisionTable } from '@dealwright/shared';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { addTableRow } from '../document/commands/add-table-row.ts';
import { setTableCells } from '../document/commands/set-table-cells.ts';
import { useDocument } from '../document/use-document.ts';
import { useScopes } from '../inspector/use-scope.ts';
import { columnsOf } from './column-facts.ts';
import { type PastedSheet, readSheet } from './pasted-sheet.ts';
import { RuleRow } from './RuleRow.tsx';

/** A decision table as a grid: inputs and outputs are columns, rules are rows, and a spreadsheet can be pasted into it. */
export function RuleGrid({ id, table }: { readonly id: string; readonly table: DecisionTable }) {
  const { t, of } = useWords();
  const { deal } = useScopes();
  const box = useRef<HTMLTableElement>(null);
  const [refused, setRefused] = useState<Extract<PastedSheet, { ok: false }> | null>(null);
  const columns = useMemo(() => columnsOf(table, deal, of), [table, deal, of]);
  const shape = useMemo(() => columns, [JSON.stringify(columns.map(({ side, label, type }) => [side, label, type]))]);
  const { run } = useDocument.getState();
  const count = table.rows.length;
  const go = useCallback((row: number, column: number): void => {
    box.current?.querySelector<HTMLInputElement>(`[data-place="${row} ${column}"]`)?.focus();
  }, []);
  const paste = useCallback(
    (row: number, column: number, text: string): void => {
      const sheet = readSheet(text, shape, { row, column });
      setRefused(sheet.ok ? null : sheet);
      if (sheet.ok && sheet.cells.length > 0)
        useDocument.getState().run(setTableCells, { table: id, cells: sheet.cells });
    },
    [id, shape],
  );
  const type = (kind: string): string => t(`table.type.${kind}`);
  return (
    <>
      {refused !== null && (
        <p role="alert" className="grid-refused">
          {t('table.paste.refused', { row: refused.row, column: refused.column, text: refused.text.slice(0, 60) })}
        </p>
      )}
      <div className="grid-scroll">
        <table ref={box} className="rule-grid">
          <thead>
            <tr>
              <td className="grid-number" title={t(`table.hit.${table.hit}.help`)}>
                {t(`table.hit.${table.hit}.mark`)}
              </td>
              <th scope="colgroup" colSpan={table.inputs.length} className="grid-group">
                {t('table.when')}
              </th>
              <th scope="colgroup" colSpan={table.outputs.length} className="grid-group" data-side="then">
                {t('table.then')}
              </th>
              <td />
            </tr>
            <tr>
              <th scope="col" className="grid-number">
                {t('table.number')}
              </th>
              {columns.map((column) => (
                <th key={`${column.side} ${column.index}`} scope="col" data-side={column.side} className="grid-head">
                  {column.label}
                  <small>{type(column.type.kind)}</small>
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <RuleRow
                key={row.id}
                table={id}
                row={row}
                index={index}
                count={count}
                columns={shape}
                onPaste={paste}
                onGo={go}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="grid-foot">
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => run(addTableRow, { table: id, at: count })}
        >
          {t('table.add-row')}
        </Button>
        <span className="inspector-note">{t('table.paste.hint')}</span>
      </div>
    </>
  );
}
