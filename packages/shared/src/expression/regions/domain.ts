import type { ExpressionType } from '../types.ts';
import { withinCalendar } from '../values/attempt.ts';
import { dateValue } from '../values/date.ts';
import { type Decimal, decimalFromText, isDecimal } from '../values/decimal.ts';
import { addDecimals, subtractDecimals } from '../values/decimal-arithmetic.ts';
import { roundDecimal } from '../values/decimal-functions.ts';
import { isKind, type Value } from '../values/value.ts';

/** What a subject can be: values in an order, or values by name; and whether it can be empty. */
export interface Domain {
  readonly kind: 'ordered' | 'named';
  readonly mayBeEmpty: boolean;
  /** All names, when they are known. */
  readonly names?: ReadonlySet<string>;
  /** Digits after the point of an ordered number that has a fixed number of them. */
  readonly scale?: number;
}

const orderedKinds: ReadonlySet<string> = new Set(['decimal', 'money', 'date', 'dateTime', 'time']);

/** The domain of a type; null for types whose values the analysis does not sort. */
export function domainOf(type: ExpressionType): Domain | null {
  const { mayBeEmpty } = type;
  if (type.kind === 'decimal' && type.scale !== undefined) return { kind: 'ordered', mayBeEmpty, scale: type.scale };
  if (orderedKinds.has(type.kind)) return { kind: 'ordered', mayBeEmpty };
  if (type.kind === 'boolean') return { kind: 'named', mayBeEmpty, names: new Set(['true', 'false']) };
  if (type.kind === 'text' || type.kind === 'person') return { kind: 'named', mayBeEmpty };
  if (type.kind !== 'choice') return null;
  if (type.options === undefined) return { kind: 'named', mayBeEmpty };
  return { kind: 'named', mayBeEmpty, names: new Set(type.options.map(({ id }) => id)) };
}

/** The name of a value in a named domain. */
export function nameOf(value: Value): string | null {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}

function nextNumber(value: Decimal, scale: number, direction: 1 | -1): Decimal | null {
  const grid = roundDecimal(value, scale, direction === 1 ? 'floor' : 'ceiling');
  const step = decimalFromText(scale === 0 ? '1' : `0.${'1'.padStart(scale, '0')}`);
  if (grid === null || step === null) return null;
  return direction === 1 ? addDecimals(grid, step) : subtractDecimals(grid, step);
}

/** The value right after (1) or before (-1) another, where values come in steps; null where they are dense. */
export function neighbour(value: Value, domain: Domain, direction: 1 | -1): Value {
  if (isKind(value, 'date')) return withinCalendar(() => dateValue(value.day.add({ days: direction })));
  return isDecimal(value) && domain.scale !== undefined ? nextNumber(value, domain.scale, direction) : null;
}
