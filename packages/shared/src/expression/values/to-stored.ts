import { decimalText } from './decimal.ts';
import { textOf } from './text-of.ts';
import { isList, type Value } from './value.ts';

/** JSON of a value as fields store it. */
export type StoredValue = null | boolean | string | readonly StoredValue[] | { readonly [key: string]: StoredValue };

/** The stored form of a value; the way back is `readStored` with the type. */
export function toStored(value: Value): StoredValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isList(value)) return value.map(toStored);
  if (typeof value === 'object' && value.kind === 'money') {
    return { amount: decimalText(value.amount), currency: value.currency };
  }
  if (typeof value === 'object' && value.kind === 'row') {
    const values = Object.fromEntries([...value.cells].map(([column, cell]) => [column, toStored(cell)]));
    return { id: value.id, values };
  }
  return textOf(value);
}
