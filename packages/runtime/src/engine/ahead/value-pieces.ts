import type { Constant, Field, Json } from '@dealwright/shared';
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

/**
 * The values of a field, cut at what it is compared with, in their order: below, at, between and above numbers; each option; yes
 * and no. Empty when the field holds something that is not cut so.
 */
export function piecesOf(field: Field, constants: readonly Constant[]): readonly ValuePiece[] {
  const type = fieldTypes.get(field.type)?.valueType(field);
  switch (type?.kind) {
    case 'decimal':
    case 'money': {
      const whole = type.kind === 'decimal' && type.scale === 0;
      const currency = type.kind === 'money' ? (type.currency ?? currencyIn(constants)) : null;
      const stored = (amount: number): Json =>
        type.kind === 'money' ? { amount: String(amount), currency: currency ?? '' } : String(amount);
      return ordered(constants.flatMap(numberIn), { stored, step: 1, dense: !whole });
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

interface Order {
  readonly stored: (value: number) => Json;
  /** How far beyond the outermost values it is looked. */
  readonly step: number;
  /** Whether there are values between any two. */
  readonly dense: boolean;
}

function ordered(found: readonly number[], { stored, step, dense }: Order): readonly ValuePiece[] {
  const cuts = [...new Set(found)].filter(Number.isFinite).toSorted((left, right) => left - right);
  return cuts.flatMap((cut, index): readonly ValuePiece[] => {
    const before = cuts[index - 1];
    const at: ValuePiece = { kind: 'value', value: stored(cut), sample: stored(cut) };
    const to = { value: stored(cut), closed: false };
    const last: ValuePiece = { kind: 'range', from: to, to: null, sample: stored(cut + step) };
    const above = index === cuts.length - 1 ? [last] : [];
    if (before === undefined) return [{ kind: 'range', from: null, to, sample: stored(cut - step) }, at, ...above];
    const isGapless = !dense && cut - before <= step;
    const middle = dense ? (before + cut) / 2 : Math.floor((before + cut) / 2);
    const from = { value: stored(before), closed: false };
    const between: ValuePiece = { kind: 'range', from, to, sample: stored(middle) };
    return [...(isGapless ? [] : [between]), at, ...above];
  });
}

function numberIn(constant: Constant): readonly number[] {
  if ('decimal' in constant) return [Number(constant.decimal)];
  return 'money' in constant ? [Number(constant.money.amount)] : [];
}

function currencyIn(constants: readonly Constant[]): string | undefined {
  return constants.flatMap((one) => ('money' in one ? [one.money.currency] : []))[0];
}

/** Neighbours joined: an open end and the value at it become a closed end. Null when they are no neighbours of an order. */
export function joined(first: ValuePiece, second: ValuePiece): ValuePiece | null {
  const isOrdered = first.kind === 'range' || second.kind === 'range';
  if (!isOrdered) return null;
  const from = first.kind === 'range' ? first.from : { value: first.value, closed: true };
  const to = second.kind === 'range' ? second.to : { value: second.value, closed: true };
  return { kind: 'range', from, to, sample: first.sample };
}
