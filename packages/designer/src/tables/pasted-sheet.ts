import type { WrittenCell } from '../document/commands/set-table-cells.ts';
import { readTest, readValue } from './cell-text.ts';
import type { ColumnFacts } from './column-facts.ts';

/** Where the left upper corner of what is pasted goes. */
export interface PasteCorner {
  readonly row: number;
  /** Counted over all columns. */
  readonly column: number;
}

/** A pasted sheet as cells, or the first cell that means nothing. */
export type PastedSheet =
  | { readonly ok: true; readonly cells: readonly WrittenCell[] }
  | { readonly ok: false; readonly row: number; readonly column: string; readonly text: string };

/** Whether a pasted text is more than one cell. */
export function isSheet(text: string): boolean {
  return /[\t\n\r]/.test(text.trimEnd());
}

/** Reads what a spreadsheet puts on the clipboard. Everything is understood, or nothing is written; a head row is read over. */
export function readSheet(text: string, columns: readonly ColumnFacts[], corner: PasteCorner): PastedSheet {
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\n|\r/);
  const rows = lines.map((line) => line.split('\t'));
  const body = isHead(rows[0] ?? [], columns, corner) ? rows.slice(1) : rows;
  const cells: WrittenCell[] = [];
  for (const [down, row] of body.entries()) {
    for (const [right, written] of row.entries()) {
      const column = columns[corner.column + right];
      if (column === undefined) continue;
      const at = { row: corner.row + down, column: column.index };
      const test = column.side === 'when' ? readTest(written, column) : null;
      const value = column.side === 'then' ? readValue(written, column) : null;
      if (test?.ok === true) cells.push({ side: 'when', ...at, cell: test.value });
      else if (value?.ok === true) cells.push({ side: 'then', ...at, cell: value.value });
      else return { ok: false, row: at.row + 1, column: column.label, text: written };
    }
  }
  return { ok: true, cells };
}

function isHead(row: readonly string[], columns: readonly ColumnFacts[], { column }: PasteCorner): boolean {
  return row.length > 0 && row.every((text, index) => columns[column + index]?.label === text.trim());
}
