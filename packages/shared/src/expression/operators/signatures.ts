import { type ExpressionType, type TypeKind, typeOfKind } from '../types.ts';
import type { Inference, Operator } from './operator.ts';

type Pattern = TypeKind | 'any';

interface Signature {
  readonly operands: readonly Pattern[];
  readonly result: TypeKind;
}

function readSignature(line: string): Signature {
  const [operands = '', result = ''] = line.split('>').map((part) => part.trim());
  return { operands: operands === '' ? [] : (operands.split(/\s+/) as Pattern[]), result: result as TypeKind };
}

/** Whether a type satisfies a pattern; an unknown type satisfies all, so that one mistake is told once. */
export function fits(type: ExpressionType, pattern: Pattern): boolean {
  return pattern === 'any' || type.kind === pattern || type.kind === 'unknown';
}

/** The one currency of several types: undefined when open, null when they differ. */
export function commonCurrency(types: readonly ExpressionType[]): string | undefined | null {
  const currencies = new Set<string>();
  for (const type of types) if (type.kind === 'money' && type.currency !== undefined) currencies.add(type.currency);
  return currencies.size > 1 ? null : [...currencies][0];
}

/** The money type with a currency, when one is known. */
export function moneyType(currency: string | undefined, mayBeEmpty: boolean): ExpressionType {
  return currency === undefined ? { kind: 'money', mayBeEmpty } : { kind: 'money', mayBeEmpty, currency };
}

/** The clash of two currencies. */
export function currencyClash(types: readonly ExpressionType[]): Inference {
  const named = types.flatMap((type) => (type.kind === 'money' && type.currency !== undefined ? [type.currency] : []));
  return {
    clash: 'currency-mix',
    params: { left: named[0] ?? '', right: named.find((name) => name !== named[0]) ?? '' },
  };
}

function resultOf(kind: TypeKind, operands: readonly ExpressionType[], partial: boolean): Inference {
  const mayBeEmpty = partial || operands.some((operand) => operand.mayBeEmpty);
  if (kind === 'money') {
    const currency = commonCurrency(operands);
    return currency === null ? currencyClash(operands) : { type: moneyType(currency, mayBeEmpty) };
  }
  if (kind === 'list' || kind === 'row') return { type: { kind: 'unknown', mayBeEmpty } };
  return { type: typeOfKind(kind, { mayBeEmpty }) };
}

/** Inference by a table of lines such as "date duration > date"; the first line that fits decides. */
export function overloads(...lines: readonly string[]): Operator['infer'] {
  return infer(lines.map(readSignature), false);
}

/** As `overloads`, for operators that can give empty from full operands, such as a division. */
export function partialOverloads(...lines: readonly string[]): Operator['infer'] {
  return infer(lines.map(readSignature), true);
}

function infer(signatures: readonly Signature[], partial: boolean): Operator['infer'] {
  return (operands) => {
    const matching = signatures.filter(
      (signature) =>
        signature.operands.length === operands.length &&
        operands.every((operand, index) => fits(operand, signature.operands[index] ?? 'any')),
    );
    const [first] = matching;
    if (first === undefined) return { clash: 'operand-type' };
    if (matching.some((signature) => signature.result !== first.result)) {
      return { type: typeOfKind('unknown', { mayBeEmpty: true }) };
    }
    return resultOf(first.result, operands, partial);
  };
}
