import type { ExpressionScope } from '../scope.ts';
import type { ExpressionType } from '../types.ts';
import type { RowValue, Value } from '../values/value.ts';
import { type Cell, createCell, lookAgain, type StoredSource } from './cell.ts';
import { type Cells, cellOf, createCells } from './cells.ts';

/** Where an evaluation finds the values it names. */
export interface Environment {
  readonly field: (id: string) => Value;
  readonly input: (name: string) => Value;
  readonly variable: (name: string) => Value;
  /** The cells behind `field`, for compiled expressions, which remember their places; without them `field` is asked. */
  readonly cells?: Cells;
}

/** What a caller gives to make an environment. */
export interface EnvironmentParts {
  readonly values: StoredSource;
  /** Names the edition of `values`: while it stays the same, so do they. Without it each evaluation looks at them anew. */
  readonly edition?: () => unknown;
  /** Stored forms: a date as text, a person as id, and so on. */
  readonly inputs?: StoredSource;
  readonly variables?: ReadonlyMap<string, Value>;
}

const typeOf = (scope: ExpressionScope, id: string): ExpressionType | undefined => scope.fields.get(id)?.type;

/** Makes the cells of fields over a source. */
function makerOf(scope: ExpressionScope, source: StoredSource): Cells['make'] {
  const rows: Cell['rows'] = new WeakMap<object, RowValue>();
  return (id) => {
    const type = typeOf(scope, id);
    return type === undefined ? undefined : createCell(id, type, { source, rows });
  };
}

function valueIn(cells: Cells, id: string): Value {
  const found = cellOf(cells, id);
  return found === undefined ? null : lookAgain(found.cell);
}

function inputsOf(scope: ExpressionScope, source: StoredSource): (name: string) => Value {
  const rows: Cell['rows'] = new WeakMap<object, RowValue>();
  const cells = new Map<string, Cell>();
  return (name) => {
    const known = cells.get(name);
    if (known !== undefined) return lookAgain(known);
    const type = scope.inputs.get(name);
    if (type === undefined) return null;
    const cell = createCell(name, type, { source, rows });
    cells.set(name, cell);
    return lookAgain(cell);
  };
}

/** An environment over stored values. It reads the source each time, so it may live as long as the form. */
export function createEnvironment(scope: ExpressionScope, parts: EnvironmentParts): Environment {
  const { values, edition, inputs = {}, variables } = parts;
  const cells = createCells(scope, makerOf(scope, values), edition);
  return {
    field: (id) => valueIn(cells, id),
    input: inputsOf(scope, inputs),
    variable: (name) => variables?.get(name) ?? null,
    cells,
  };
}

/** The environment inside one row: the row's cells stand in front of the deal's fields. `scope` is the row's scope. */
export function rowEnvironment(
  environment: Environment,
  scope: ExpressionScope,
  { values, columns }: { readonly values: StoredSource; readonly columns: ReadonlySet<string> },
): Environment {
  const outer = environment.cells;
  const makeOwn = makerOf(scope, values);
  const cells = createCells(scope, (id) => {
    if (columns.has(id)) return makeOwn(id);
    return outer === undefined ? undefined : cellOf(outer, id)?.cell;
  });
  const field = (id: string) => (columns.has(id) ? valueIn(cells, id) : environment.field(id));
  return { ...environment, field, cells };
}

/** The same environment with one more variable. */
export function withValue(environment: Environment, name: string, value: Value): Environment {
  return { ...environment, variable: (other) => (other === name ? value : environment.variable(other)) };
}
