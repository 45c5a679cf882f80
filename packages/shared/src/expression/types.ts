import type { ScopeField } from './scope.ts';

/** An option of a choice field, as checks and texts need it. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
}

interface MaybeEmpty {
  /** Whether the value may be absent; part of the type, so that a forgotten empty case is seen before publishing. */
  readonly mayBeEmpty: boolean;
}

/** The type of an expression. `unknown` is what follows a mistake or an empty literal: it clashes with nothing. */
export type ExpressionType =
  | (MaybeEmpty & {
      readonly kind: 'text' | 'boolean' | 'date' | 'dateTime' | 'time' | 'duration' | 'person' | 'unknown';
    })
  /** `scale` is the number of digits after the point when it is fixed; the gap analysis counts in such steps. */
  | (MaybeEmpty & { readonly kind: 'decimal'; readonly scale?: number })
  | (MaybeEmpty & { readonly kind: 'money'; readonly currency?: string })
  /** `options` lists every option, when they are fixed. */
  | (MaybeEmpty & { readonly kind: 'choice'; readonly options?: readonly ChoiceOption[] })
  | (MaybeEmpty & { readonly kind: 'list'; readonly of: ExpressionType })
  /** `columns` by field id, when they are known. */
  | (MaybeEmpty & { readonly kind: 'row'; readonly columns?: ReadonlyMap<string, ScopeField> });

/** The name of a type's kind. */
export type TypeKind = ExpressionType['kind'];

/** A type without parts, that is never empty unless said. */
export function typeOfKind(
  kind: Exclude<TypeKind, 'list' | 'row'>,
  options: { readonly mayBeEmpty?: boolean } = {},
): ExpressionType {
  return { kind, mayBeEmpty: options.mayBeEmpty ?? false };
}

/** A list type. */
export function listType(of: ExpressionType, mayBeEmpty = false): ExpressionType {
  return { kind: 'list', of, mayBeEmpty };
}

/** The type of which nothing is known. */
export const unknownType: ExpressionType = Object.freeze({ kind: 'unknown', mayBeEmpty: true });

/** The same type with another answer to "may it be empty". */
export function withEmptiness(type: ExpressionType, mayBeEmpty: boolean): ExpressionType {
  return type.mayBeEmpty === mayBeEmpty ? type : { ...type, mayBeEmpty };
}
