import type { Constant, Field, Json } from '@dealwright/shared';
import { Decimal } from 'decimal.js';
import { fieldTypes } from '../../fields/registry.ts';

/** An end of a range of values. */
export interface RangeEnd {
  readonly value: Json;
  readonly closed: boolean;
}

/** Values among which the way is the same: a range of an order, or one value. */
export type ValuePiece =
  | { readonly kind: 'range'; readonly from: RangeEnd | null; readonly to: RangeEnd | null; readonly sample: Json }
  | { readonly kind: 'value'; readonly value: Json; readonly sample: Json };

/** Room for every digit of two stored decimals and of what lies halfway between them: nothing is rounded. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * The values of a field, cut at what it is compared with, in their order: below, at, between and above numbers; each option; yes
 * and no. Empty when the field holds something that is not cut so, or money of which no one currency is known.
 */
export function piecesOf(field: Field, constants: readonly Constant[]): readonly ValuePiece[] {
  const type = fieldTypes.get(field.type)?.valueType(field);
  switch (type?.kind) {
    case 'decimal':
    case 'money': {
      const whole = type.kind === 'decimal' && type.scale === 0;
      if (type.kind === 'decimal')
        return ordered(constants.flatMap(numberIn), { stored: (value) => value.toFixed(), dense: !whole });
      const currency = currencyOf(constants, type.currency);
      if (currency === null) return [];
      const stored = (amount: Decimal): Json => ({ amount: amount.toFixed(), currency });
      return ordered(constants.flatMap(numberIn), { stored, dense: true });
    }
    case 'boolean':
      return [true, false].map((value) => ({ kind: 'value', value, sample: value }));
    case 'choice': {
      const named = constants.flatMap((one) => ('choice' in one ? [one.choice] : []));
      const all = type.options?.map(({ id }) => id) ?? named;
      return all.map((value) => ({ kind: 'value', value, sample: value }));
    }
    default:
      return [];
  }
}

/** How far beyond the outermost values it is looked. */
const step = 1;

interface Order {
  readonly stored: (value: Decimal) => Json;
  /** Whether there are values between any two. */
  readonly dense: boolean;
}

function ordered(found: readonly Decimal[], { stored, dense }: Order): readonly ValuePiece[] {
  const sorted = found.toSorted((left, right) => left.comparedTo(right));
  const cuts = sorted.filter((cut, index) => sorted[index - 1]?.equals(cut) !== true);
  return cuts.flatMap((cut, index): readonly ValuePiece[] => {
    const before = cuts[index - 1];
    const at: ValuePiece = { kind: 'value', value: stored(cut), sample: stored(cut) };
    const to = { value: stored(cut), closed: false };
    const last: ValuePiece = { kind: 'range', from: to, to: null, sample: stored(cut.plus(step)) };
    const above = index === cuts.length - 1 ? [last] : [];
    if (before === undefined) return [{ kind: 'range', from: null, to, sample: stored(cut.minus(step)) }, at, ...above];
    const isGapless = !dense && cut.minus(before).lessThanOrEqualTo(step);
    const half = before.plus(cut).dividedBy(2);
    const middle = dense ? half : half.floor();
    const from = { value: stored(before), closed: false };
    const between: ValuePiece = { kind: 'range', from, to, sample: stored(middle) };
    return [...(isGapless ? [] : [between]), at, ...above];
  });
}

function numberIn(constant: Constant): readonly Decimal[] {
  if ('decimal' in constant) return [new Exact(constant.decimal)];
  return 'money' in constant ? [new Exact(constant.money.amount)] : [];
}

/** The one currency of the field and of all it is compared with; null when they differ or none is known. */
function currencyOf(constants: readonly Constant[], fixed: string | undefined): string | null {
  const named = constants.flatMap((one) => ('money' in one ? [one.money.currency] : []));
  const [currency, ...others] = new Set(fixed === undefined ? named : [fixed, ...named]);
  return currency === undefined || others.length > 0 ? null : currency;
}

/** Neighbours joined: an open end and the value at it become a closed end. Null when they are no neighbours of an order. */
export function joined(first: ValuePiece, second: ValuePiece): ValuePiece | null {
  const isOrdered = first.kind === 'range' || second.kind === 'range';
  if (!isOrdered) return null;
  const from = first.kind === 'range' ? first.from : { value: first.value, closed: true };
  const to = second.kind === 'range' ? second.to : { value: second.value, closed: true };
  return { kind: 'range', from, to, sample: first.sample };
}
