import {
  type Constant,
  type Expression,
  type FeelRefusal,
  formatCell,
  formatFeel,
  parseCell,
  parseFeel,
  type TableCell,
} from '@dealwright/shared';
import { sameJson } from '../document/edit.ts';
import { readConstant } from '../inspector/ConstantEditor.tsx';
import { freshConstant } from '../inspector/fresh-clause.ts';
import type { ColumnFacts } from './column-facts.ts';
import { asInterval } from './interval-test.ts';
import { feelTestOf, looseTextOf, meansAnything, optionIn, truthIn } from './loose-text.ts';

/** What a written cell means, or why it means nothing. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: FeelRefusal | undefined };

/** A test from what somebody wrote in a cell of an input. */
export function readTest(text: string, { names, type }: ColumnFacts): Read<TableCell> {
  if (meansAnything(text)) return { ok: true, value: { any: true } };
  const parsed = parseCell(feelTestOf(text, type), names, type);
  if (parsed.ok) return { ok: true, value: parsed.cell };
  // A bare word in a column of texts is that word.
  const word = type.kind === 'text' ? parseCell(JSON.stringify(text.trim()), names, type) : parsed;
  return word.ok ? { ok: true, value: word.cell } : { ok: false, refused: parsed.refused[0] };
}

/** A test as its cell shows it: the short way if that reads back as the same test, else as FEEL. */
export function writeTest(cell: TableCell, column: ColumnFacts): string {
  if ('any' in cell) return '';
  const { names, type } = column;
  const test = asInterval(cell.test);
  const feel = formatCell({ test }, names, type);
  if (feel === null) return formatFeel(cell.test, names);
  const loose = looseTextOf(feel, type);
  const again = readTest(loose, column);
  const strict = readTest(feel, column);
  return again.ok && strict.ok && sameJson(again.value, strict.value) ? loose : feel;
}

/** A value from what somebody wrote in a cell of an output. */
export function readValue(text: string, { names, type }: ColumnFacts): Read<Expression> {
  const plain = text.trim();
  if (plain === '') return { ok: true, value: { const: { empty: true } } };
  const constant = constantIn(plain, type);
  if (constant !== null) return { ok: true, value: { const: constant } };
  const parsed = parseFeel(plain, names);
  if (parsed.ok) return { ok: true, value: parsed.expression };
  if (type.kind === 'text') return { ok: true, value: { const: { text: plain } } };
  return { ok: false, refused: parsed.refused[0] };
}

function constantIn(text: string, type: ColumnFacts['type']): Constant | null {
  switch (type.kind) {
    case 'choice': {
      const option = optionIn(text, type);
      return option === null ? null : { choice: option.id };
    }
    case 'boolean': {
      const truth = truthIn(text);
      return truth === null ? null : { boolean: truth };
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { date: text } : null;
    case 'decimal':
    case 'money':
    case 'duration':
    case 'time':
      return readConstant(text, freshConstant(type), type);
    default:
      return null;
  }
}

/** The value of an output as its cell shows it. */
export function writeValue(value: Expression, column: ColumnFacts): string {
  const loose = 'const' in value ? looseConstant(value.const, column.type) : null;
  const again = loose === null ? null : readValue(loose, column);
  return loose !== null && again?.ok === true && sameJson(again.value, value) ? loose : formatFeel(value, column.names);
}

function looseConstant(constant: Constant, type: ColumnFacts['type']): string | null {
  if ('empty' in constant) return '';
  if ('money' in constant) return constant.money.amount;
  if ('boolean' in constant) return String(constant.boolean);
  if ('choice' in constant)
    return type.kind === 'choice' ? (type.options?.find(({ id }) => id === constant.choice)?.label ?? null) : null;
  const [value] = Object.values(constant);
  return typeof value === 'string' ? value : null;
}
