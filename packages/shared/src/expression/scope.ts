import { type ExpressionType, typeOfKind } from './types.ts';

/** A field or column as expressions see it. */
export interface ScopeField {
  readonly id: string;
  /** Machine name; always usable in FEEL text. */
  readonly key: string;
  /** What people read, in the language of the reader. */
  readonly label: string;
  /** Labels in the other languages; understood when typed, never written. */
  readonly otherLabels?: readonly string[];
  readonly type: ExpressionType;
}

/** Everything an expression may name at one place of the document. */
export interface ExpressionScope {
  readonly fields: ReadonlyMap<string, ScopeField>;
  readonly inputs: ReadonlyMap<string, ExpressionType>;
  readonly variables: ReadonlyMap<string, ExpressionType>;
}

/** The inputs every place has; what else a place offers is added by its scope. */
export const standardInputs: ReadonlyMap<string, ExpressionType> = new Map<string, ExpressionType>([
  ['today', typeOfKind('date')],
  ['now', typeOfKind('dateTime')],
  ['initiator', typeOfKind('person')],
  ['owner', typeOfKind('person', { mayBeEmpty: true })],
  ['region', typeOfKind('text', { mayBeEmpty: true })],
  ['team', typeOfKind('text', { mayBeEmpty: true })],
  ['stage', typeOfKind('text', { mayBeEmpty: true })],
  ['locale', typeOfKind('text')],
]);

/** What a caller says to make a scope. */
export interface ScopeParts {
  readonly fields: Iterable<ScopeField>;
  /** Inputs beyond the standard ones. */
  readonly inputs?: Iterable<readonly [string, ExpressionType]>;
  readonly variables?: Iterable<readonly [string, ExpressionType]>;
}

/** Makes a scope from a place's fields; the standard inputs are always there. */
export function createScope(parts: ScopeParts): ExpressionScope {
  return {
    fields: new Map([...parts.fields].map((field) => [field.id, field])),
    inputs: new Map([...standardInputs, ...(parts.inputs ?? [])]),
    variables: new Map(parts.variables ?? []),
  };
}

const rowScopes = new WeakMap<ExpressionScope, Map<string, ExpressionScope>>();

/** The scope inside one row of a sub-table: its columns are fields, in front of the deal's own. Made once for a scope. */
export function rowScope(scope: ExpressionScope, subtable: string): ExpressionScope {
  const known = rowScopes.get(scope) ?? new Map<string, ExpressionScope>();
  rowScopes.set(scope, known);
  const made = known.get(subtable) ?? makeRowScope(scope, subtable);
  known.set(subtable, made);
  return made;
}

function makeRowScope(scope: ExpressionScope, subtable: string): ExpressionScope {
  const type = scope.fields.get(subtable)?.type;
  const columns = type?.kind === 'list' && type.of.kind === 'row' ? type.of.columns : undefined;
  return { ...scope, fields: new Map([...scope.fields, ...(columns ?? [])]) };
}

/** The same scope with one more variable. */
export function withVariable(scope: ExpressionScope, name: string, type: ExpressionType): ExpressionScope {
  return { ...scope, variables: new Map([...scope.variables, [name, type]]) };
}
