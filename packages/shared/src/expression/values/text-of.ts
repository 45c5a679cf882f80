import { dateText } from './date.ts';
import { dateTimeText } from './date-time.ts';
import { decimalText } from './decimal.ts';
import { durationText } from './duration.ts';
import { timeText } from './time.ts';
import { isList, type Value } from './value.ts';

function nestedText(value: Value): string {
  return typeof value === 'string' ? `"${value}"` : textOf(value);
}

/** The text of a value as FEEL's `string()` gives it. */
export function textOf(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return decimalText(value);
  if (isList(value)) return `[${value.map(nestedText).join(', ')}]`;
  switch (value.kind) {
    case 'scaled':
    case 'big':
      return decimalText(value);
    case 'money':
      return `${decimalText(value.amount)} ${value.currency}`;
    case 'date':
      return dateText(value);
    case 'dateTime':
      return dateTimeText(value);
    case 'time':
      return timeText(value);
    case 'row':
      return `{${[...value.cells].map(([column, cell]) => `${column}: ${nestedText(cell)}`).join(', ')}}`;
    default:
      return durationText(value);
  }
}
