import type { Temporal } from 'temporal-polyfill';
import type { Decimal } from './decimal.ts';

/** An amount in one currency; two currencies never meet in one operation. */
export interface MoneyValue {
  readonly kind: 'money';
  readonly amount: Decimal;
  readonly currency: string;
}

/** A calendar day. `order` grows with time. */
export interface DateValue {
  readonly kind: 'date';
  readonly day: Temporal.PlainDate;
  readonly order: number;
}

/** How a clock reading relates to UTC: by offset in seconds, by the name of a time zone, or not at all. */
export interface ZoneValue {
  readonly offset: number | null;
  readonly name: string | null;
}

/** A day and a clock reading; `instant` is nanoseconds since 1970 in UTC, null when the zone is unknown. */
export interface DateTimeValue {
  readonly kind: 'dateTime';
  readonly local: Temporal.PlainDateTime;
  readonly zone: ZoneValue;
  readonly instant: bigint | null;
}

/** A clock reading; `nanos` counts from midnight. */
export interface TimeValue {
  readonly kind: 'time';
  readonly nanos: number;
  readonly zone: ZoneValue;
}

/** A duration in whole months; its length in days depends on where it is added. */
export interface MonthsValue {
  readonly kind: 'monthsDuration';
  readonly months: number;
}

/** A duration of exact length, in nanoseconds. */
export interface SpanValue {
  readonly kind: 'spanDuration';
  readonly nanos: bigint;
}

/** One row of a sub-table; cells by column field id. */
export interface RowValue {
  readonly kind: 'row';
  readonly id: string;
  readonly cells: ReadonlyMap<string, Value>;
}

/** Everything an expression can evaluate to; null is the empty value. Choices and people are their ids. */
export type Value =
  | null
  | boolean
  | string
  | Decimal
  | MoneyValue
  | DateValue
  | DateTimeValue
  | TimeValue
  | MonthsValue
  | SpanValue
  | RowValue
  | readonly Value[];

/** Name of a value's run-time kind. */
export type ValueKind =
  | 'empty'
  | 'boolean'
  | 'text'
  | 'decimal'
  | 'list'
  | Exclude<Extract<Value, { readonly kind: string }>['kind'], 'scaled' | 'big'>;

/** The run-time kind of a value. */
export function kindOf(value: Value): ValueKind {
  if (value === null) return 'empty';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'decimal';
  if (!('kind' in value)) return 'list';
  return value.kind === 'scaled' || value.kind === 'big' ? 'decimal' : value.kind;
}

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Narrows a value to one of the object kinds. */
export function isKind<K extends Exclude<ValueKind, 'empty' | 'boolean' | 'text' | 'decimal' | 'list'>>(
  value: Value,
  kind: K,
): value is Extract<Value, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && (value as { readonly kind?: unknown }).kind === kind;
}
