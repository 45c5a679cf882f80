import type { Expression, FeelRefusal, TableCell } from '@dealwright/shared';
import { Popover } from 'antd';
import { ChevronDown } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { sameJson } from '../document/edit.ts';
import { CellForm } from './CellForm.tsx';
import { readTest, readValue, writeTest, writeValue } from './cell-text.ts';
import type { ColumnFacts } from './column-facts.ts';
import { isSheet } from './pasted-sheet.ts';

/** A cell of the grid. */
export interface GridCellProps {
  readonly column: ColumnFacts;
  readonly value: TableCell | Expression | undefined;
  readonly name: string;
  readonly place: string;
  readonly onWrite: (value: TableCell | Expression) => void;
  readonly onPaste: (text: string) => void;
  /** Up or down from here; answers nothing when there is no such row. */
  readonly onGo: (by: 1 | -1) => void;
}

/** A cell that is typed into like a spreadsheet's; plain inputs open beside it with Alt+↓ or F2. */
export function GridCell({ column, value, name, place, onWrite, onPaste, onGo }: GridCellProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const why = useId();
  const box = useRef<HTMLInputElement>(null);
  const stored = value === undefined ? '' : written(value, column);
  const read = typed === null ? null : readIn(typed, column);
  const refused = read !== null && !read.ok ? (read.refused ?? null) : undefined;
  const leave = (): void => {
    if (read?.ok !== true) return;
    if (!sameJson(read.value, value)) onWrite(read.value);
    setTyped(null);
  };
  const press = (event: KeyboardEvent): void => {
    const isDown = event.key === 'ArrowDown';
    if (event.key === 'F2' || (isDown && event.altKey)) setOpen(true);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Escape' && typed !== null) setTyped(null);
    else if (isDown || event.key === 'Enter') onGo(1);
    else if (event.key === 'ArrowUp') onGo(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isSheet(text)) return;
    event.preventDefault();
    setTyped(null);
    onPaste(text);
  };
  const close = (isOpen: boolean): void => {
    setOpen(isOpen);
    if (!isOpen) box.current?.focus();
  };
  return (
    <td className="grid-cell" data-side={column.side}>
      <input
        ref={box}
        data-place={place}
        aria-label={name}
        aria-invalid={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : why}
        placeholder={column.side === 'when' ? t('table.any') : t('table.empty')}
        spellCheck={false}
        value={typed ?? stored}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={leave}
        onKeyDown={press}
        onPaste={paste}
      />
      {refused !== undefined && (
        <span id={why} role="alert" className="grid-why">
          {whyNot(refused, t)}
        </span>
      )}
      <Popover
        open={open}
        trigger="click"
        placement="bottomLeft"
        destroyOnHidden
        onOpenChange={close}
        content={<CellForm column={column} value={value} name={name} onWrite={onWrite} onDone={() => close(false)} />}
      >
        <button
          type="button"
          tabIndex={-1}
          className="icon-button grid-choose"
          aria-label={t('table.choose', { cell: name })}
          title={`${t('table.choose', { cell: name })} (F2)`}
        >
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      </Popover>
    </td>
  );
}

function written(value: TableCell | Expression, column: ColumnFacts): string {
  return column.side === 'when' ? writeTest(value as TableCell, column) : writeValue(value as Expression, column);
}

function readIn(text: string, column: ColumnFacts) {
  return column.side === 'when' ? readTest(text, column) : readValue(text, column);
}

function whyNot(refused: FeelRefusal | null, t: ReturnType<typeof useWords>['t']): string {
  return refused === null ? t('table.not-read') : t(`expression.feel.${refused.code}`, refused.params);
}
