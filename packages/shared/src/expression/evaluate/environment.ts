import type { ExpressionScope } from '../scope.ts';
import { isReservedName } from '../tree/limits.ts';
import type { ExpressionType } from '../types.ts';
import { readStored } from '../values/from-stored.ts';
import type { RowValue, Value } from '../values/value.ts';

/** Reads one value, as it is at this moment. */
export type ReadValue = () => Value;

/** Where an evaluation finds the values it names. */
export interface Environment {
  readonly field: (id: string) => Value;
  readonly input: (name: string) => Value;
  readonly variable: (name: string) => Value;
  /** A reader of one field, for those who read it often; without it `field` is asked each time. */
  readonly fieldReader?: (id: string) => ReadValue;
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

function lookUp(source: StoredSource, id: string): () => unknown {
  if (typeof source === 'function') return () => source(id);
  if (source instanceof Map) return () => source.get(id);
  const record = source as Readonly<Record<string, unknown>>;
  // Ids of fields and inputs never name a member of Object.prototype; whatever does is looked up with care.
  return isReservedName(id) ? () => (Object.hasOwn(record, id) ? record[id] : undefined) : () => record[id];
}

/** Readers by id; a value is converted again only when its stored form has changed. */
function typedReaders(
  source: StoredSource,
  typeOf: (id: string) => ExpressionType | undefined,
): (id: string) => ReadValue {
  const readers = new Map<string, ReadValue>();
  const rows = new WeakMap<object, RowValue>();
  const create = (id: string): ReadValue => {
    const read = lookUp(source, id);
    const type = typeOf(id);
    if (type === undefined) return () => null;
    let last: unknown;
    let value: Value = null;
    return () => {
      const stored = read();
      if (stored !== last) {
        value = readStored(stored, type, rows);
        last = stored;
      }
      return value;
    };
  };
  return (id) => {
    const known = readers.get(id);
    if (known !== undefined) return known;
    const reader = create(id);
    readers.set(id, reader);
    return reader;
  };
}

/** An environment over stored values. It reads the source each time, so it may live as long as the form. */
export function createEnvironment(scope: ExpressionScope, parts: EnvironmentParts): Environment {
  const { variables } = parts;
  const fieldReader = typedReaders(parts.values, (id) => scope.fields.get(id)?.type);
  const inputReader = typedReaders(parts.inputs ?? {}, (name) => scope.inputs.get(name));
  return {
    field: (id) => fieldReader(id)(),
    input: (name) => inputReader(name)(),
    variable: (name) => variables?.get(name) ?? null,
    fieldReader,
  };
}

/** The environment inside one row: the row's cells stand in front of the deal's fields. `scope` is the row's scope. */
export function rowEnvironment(
  environment: Environment,
  scope: ExpressionScope,
  row: { readonly values: StoredSource; readonly columns: ReadonlySet<string> },
): Environment {
  const cellReader = typedReaders(row.values, (id) => scope.fields.get(id)?.type);
  const fieldReader = (id: string): ReadValue => {
    if (row.columns.has(id)) return cellReader(id);
    return environment.fieldReader?.(id) ?? (() => environment.field(id));
  };
  return { ...environment, field: (id) => fieldReader(id)(), fieldReader };
}

/** The same environment with one more variable. */
export function withValue(environment: Environment, name: string, value: Value): Environment {
  return { ...environment, variable: (other) => (other === name ? value : environment.variable(other)) };
}
