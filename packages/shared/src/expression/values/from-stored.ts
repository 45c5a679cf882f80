import type { ScopeField } from '../scope.ts';
import type { ExpressionType } from '../types.ts';
import { dateFromText } from './date.ts';
import { dateTimeFromText } from './date-time.ts';
import { decimalFromText } from './decimal.ts';
import { durationFromText } from './duration.ts';
import { timeFromText } from './time.ts';
import type { RowValue, Value } from './value.ts';

const isRecord = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function readMoney(stored: unknown): Value {
  if (!isRecord(stored)) return null;
  const [amount, currency] = [own(stored, 'amount'), own(stored, 'currency')];
  const decimal = typeof amount === 'string' ? decimalFromText(amount) : null;
  return decimal === null || typeof currency !== 'string' ? null : { kind: 'money', amount: decimal, currency };
}

function readRow(
  stored: unknown,
  columns: ReadonlyMap<string, ScopeField>,
  remembered: WeakMap<object, RowValue>,
): Value {
  if (!isRecord(stored)) return null;
  const known = remembered.get(stored);
  if (known !== undefined) return known;
  const values = own(stored, 'values');
  const id = own(stored, 'id');
  const cells = new Map<string, Value>();
  if (isRecord(values)) {
    for (const [column, { type }] of columns) cells.set(column, readStored(own(values, column), type, remembered));
  }
  const row: RowValue = { kind: 'row', id: typeof id === 'string' ? id : '', cells };
  remembered.set(stored, row);
  return row;
}

function readText(stored: string, type: ExpressionType): Value {
  switch (type.kind) {
    case 'decimal':
      return decimalFromText(stored);
    case 'date':
      return dateFromText(stored);
    case 'dateTime':
      return dateTimeFromText(stored);
    case 'time':
      return timeFromText(stored);
    case 'duration':
      return durationFromText(stored);
    case 'text':
    case 'choice':
    case 'person':
      return stored;
    default:
      return null;
  }
}

const noColumns: ReadonlyMap<string, ScopeField> = new Map();

/** Reads a field's stored JSON as a value of its type. Rows already read are remembered by identity. */
export function readStored(stored: unknown, type: ExpressionType, remembered: WeakMap<object, RowValue>): Value {
  if (stored === null || stored === undefined) return null;
  if (typeof stored === 'string') return readText(stored, type);
  if (typeof stored === 'number') return type.kind === 'decimal' && Number.isSafeInteger(stored) ? stored + 0 : null;
  if (typeof stored === 'boolean') return type.kind === 'boolean' ? stored : null;
  if (type.kind === 'list') {
    return Array.isArray(stored) ? stored.map((element: unknown) => readStored(element, type.of, remembered)) : null;
  }
  if (type.kind === 'money') return readMoney(stored);
  return type.kind === 'row' ? readRow(stored, type.columns ?? noColumns, remembered) : null;
}
