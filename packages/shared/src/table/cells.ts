import { formatFeelTests } from '../expression/feel/format-tests.ts';
import type { FeelNames } from '../expression/feel/names.ts';
import { parseFeelTests } from '../expression/feel/parse.ts';
import type { FeelRefusal } from '../expression/feel/reading.ts';
import type { ExpressionType } from '../expression/types.ts';
import type { TableCell } from '../generated/table.ts';

/** The FEEL unary tests of a cell; `-` fits everything, null is a test that has no such text. */
export function formatCell(cell: TableCell, names: FeelNames, input: ExpressionType): string | null {
  return 'any' in cell ? '-' : formatFeelTests(cell.test, names, input);
}

/** A cell from FEEL unary tests, such as `>= 18`, `[1..5)`, `"A", "B"` or `-`. */
export function parseCell(
  text: string,
  names: FeelNames,
  input: ExpressionType,
): { readonly ok: true; readonly cell: TableCell } | { readonly ok: false; readonly refused: readonly FeelRefusal[] } {
  const parsed = parseFeelTests(text, names, input);
  if (parsed === null) return { ok: true, cell: { any: true } };
  return parsed.ok ? { ok: true, cell: { test: parsed.expression } } : parsed;
}
