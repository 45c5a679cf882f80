import type { ExpressionScope } from '../scope.ts';
import type { ExpressionType } from '../types.ts';
import { readStored } from '../values/from-stored.ts';
import type { RowValue, Value } from '../values/value.ts';

/** Where an evaluation finds the values it names. */
export interface Environment {
  readonly field: (id: string) => Value;
  readonly input: (name: string) => Value;
  readonly variable: (name: string) => Value;
}

/** Stored values by id: an object as a deal keeps it, a map, or a function that looks them up. */
export type StoredSource = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown> | ((id: string) => unknown);

/** What a caller gives to make an environment. */
export interface EnvironmentParts {
  readonly values: StoredSource;
  /** Stored forms: a date as text, a person as id, and so on. */
  readonly inputs?: StoredSource;
  readonly variables?: ReadonlyMap<string, Value>;
}

function reader(source: StoredSource): (id: string) => unknown {
  if (typeof source === 'function') return source;
  if (source instanceof Map) return (id) => source.get(id);
  const record = source as Readonly<Record<string, unknown>>;
  return (id) => (Object.hasOwn(record, id) ? record[id] : undefined);
}

/** Reads by id with the type of the id; a value is converted again only when its stored form has changed. */
function typedReader(source: StoredSource, typeOf: (id: string) => ExpressionType | undefined): (id: string) => Value {
  const read = reader(source);
  const seen = new Map<string, { stored: unknown; value: Value }>();
  const rows = new WeakMap<object, RowValue>();
  return (id) => {
    const stored = read(id);
    const entry = seen.get(id);
    if (entry !== undefined && entry.stored === stored) return entry.value;
    const type = typeOf(id);
    const value = type === undefined ? null : readStored(stored, type, rows);
    if (entry === undefined) seen.set(id, { stored, value });
    else {
      entry.stored = stored;
      entry.value = value;
    }
    return value;
  };
}

/** An environment over stored values. It reads the source each time, so it may live as long as the form. */
export function createEnvironment(scope: ExpressionScope, parts: EnvironmentParts): Environment {
  const variables = parts.variables ?? new Map<string, Value>();
  return {
    field: typedReader(parts.values, (id) => scope.fields.get(id)?.type),
    input: typedReader(parts.inputs ?? {}, (name) => scope.inputs.get(name)),
    variable: (name) => variables.get(name) ?? null,
  };
}

/** The environment inside one row: the row's cells stand in front of the deal's fields. `scope` is the row's scope. */
export function rowEnvironment(
  environment: Environment,
  scope: ExpressionScope,
  row: { readonly values: StoredSource; readonly columns: ReadonlySet<string> },
): Environment {
  const cell = typedReader(row.values, (id) => scope.fields.get(id)?.type);
  return { ...environment, field: (id) => (row.columns.has(id) ? cell(id) : environment.field(id)) };
}

/** The same environment with one more variable. */
export function withValue(environment: Environment, name: string, value: Value): Environment {
  return { ...environment, variable: (other) => (other === name ? value : environment.variable(other)) };
}
