import type { Constant } from '../tree/tree.ts';
import { type ExpressionType, typeOfKind, unknownType } from '../types.ts';

/** The type of a literal. */
export function constantType(constant: Constant): ExpressionType {
  if ('empty' in constant) return unknownType;
  if ('money' in constant) return { kind: 'money', mayBeEmpty: false, currency: constant.money.currency };
  if ('decimal' in constant) {
    return { kind: 'decimal', mayBeEmpty: false, scale: (constant.decimal.split('.')[1] ?? '').length };
  }
  const [kind] = Object.keys(constant) as ['text' | 'boolean' | 'date' | 'dateTime' | 'time' | 'duration' | 'choice'];
  return typeOfKind(kind);
}
