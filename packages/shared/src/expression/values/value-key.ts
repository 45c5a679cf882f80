import { clockMilliseconds, momentKey } from './compare.ts';
import { dateText } from './date.ts';
import { decimalText } from './decimal.ts';
import { durationText } from './duration.ts';
import { isList, kindOf, type RowValue, type Value } from './value.ts';

function rowKey(row: RowValue): string {
  const cells = [...row.cells].map(([column, cell]) => `${JSON.stringify(column)}:${valueKey(cell)}`);
  return `{${cells.toSorted().join(',')}}`;
}

/** A text that two values share exactly when they are equal; lets lists be compared in one pass. */
export function valueKey(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return `n${value}`;
  if (isList(value)) return `[${value.map(valueKey).join(',')}]`;
  switch (value.kind) {
    case 'scaled':
    case 'big':
      return `n${decimalText(value)}`;
    case 'money':
      return `m${valueKey(value.amount)}${value.currency}`;
    case 'date':
      return `d${dateText(value)}`;
    case 'dateTime':
      return momentKey(value);
    case 'time':
      return `${value.zone.offset === null ? `t${value.zone.name ?? ''}` : 'u'}${clockMilliseconds(value)}`;
    case 'row':
      return rowKey(value);
    default:
      return `${kindOf(value)}${durationText(value)}`;
  }
}
