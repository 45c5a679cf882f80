import { type ExpressionType, unknownType, withEmptiness } from '../types.ts';
import type { Inference } from './operator.ts';
import { commonCurrency, currencyClash, moneyType } from './signatures.ts';

function merge(a: ExpressionType, b: ExpressionType): ExpressionType | null {
  if (a.kind === 'unknown') return b;
  if (b.kind === 'unknown') return a;
  if (a.kind === 'list' && b.kind === 'list') {
    const of = merge(a.of, b.of);
    return of === null
      ? null
      : { kind: 'list', of: withEmptiness(of, a.of.mayBeEmpty || b.of.mayBeEmpty), mayBeEmpty: false };
  }
  if (a.kind === 'choice' && b.kind === 'choice') return mergeOptions(a, b);
  if (a.kind === 'decimal' && b.kind === 'decimal') {
    return a.scale === undefined || b.scale === undefined
      ? { kind: 'decimal', mayBeEmpty: false }
      : { kind: 'decimal', mayBeEmpty: false, scale: Math.max(a.scale, b.scale) };
  }
  return a.kind === b.kind ? a : null;
}

function mergeOptions(
  a: Extract<ExpressionType, { kind: 'choice' }>,
  b: Extract<ExpressionType, { kind: 'choice' }>,
): ExpressionType {
  if (a.options === undefined || b.options === undefined) return a.options === undefined ? b : a;
  const known = new Set(a.options.map((option) => option.id));
  return { ...a, options: [...a.options, ...b.options.filter((option) => !known.has(option.id))] };
}

/** The one type several alternatives have in common. */
export function unify(types: readonly ExpressionType[]): Inference {
  const currency = commonCurrency(types);
  if (currency === null) return currencyClash(types);
  let common: ExpressionType | null = unknownType;
  for (const type of types) {
    common = merge(common, type);
    if (common === null) return { clash: 'operand-type' };
  }
  const mayBeEmpty = types.some((type) => type.mayBeEmpty);
  return { type: common.kind === 'money' ? moneyType(currency, mayBeEmpty) : withEmptiness(common, mayBeEmpty) };
}
